import type { DangerList } from '../danger-list.ts';

/** The ways: suicide by its name, harm to oneself, and what it is done with. */
export const SELF_HARM_ES: DangerList = {
  about: 'suicide',
  certain: `
      estoy por/a/apunto .. tomarme/tomarmelas/tragarme/tragarmelas .. todas/todo, formas/maneras/modos/metodos .. de .. <morirse>/<matarse-uno>/suicidio
      no .. segura/seguro/salvo .. conmigo
    # Suicide
    matarme, matarnos, matandome, matarse, matandose, me matare/mataria, se mata/mate, me <quiero-yo> .. matar, se <quiere-otro> .. matar/mato/matado
    yo me mato, me mato ya/hoy/si/y/ahora/manana/noche, quitarmela, <suicidarme>, <suicidarse>, suicidarme, suicidarse, suicidar, suicido, suicidio, suicidios, suicida, suicidas, suicidal
    suisidio, suisida, suisidarme, suisidar, sucidio, sucidarme, suicidiarme, suicdarme, sucidarse, suisidarse
    zuicidio, auto eliminarme, autoeliminarme, eliminarme yo, self harm, kms, unalive
    <quitarme>/<quitarse>/<quitar> la? vida, <quitarme> de en? medio, <quitarme> .. mundo
    <acabar>/<terminar> mi vida, <acabar>/<terminar> con/de mi/tanto/vida/sufrimiento/dolor/conmigo/tanta/angustia/pesadilla/agonia/calvario/una
    acabarme, <acabar>/<terminar> conmigo, terminarlo/acabarlo todo
    <hoy>/aqui .. <acabar>/<terminar> .. sufrimiento/dolor/vida/tanto
    <quiero>/que/solo/nomas que? se? me? todo/esto/dolor/sufrimiento/vida <acabe>
    <quiero> que .. ya? se? <acabe> .. todo/esto/ya/vida/dolor/sufrimiento, que ya se <acabe>, todo esto .. <acabe>
    que/haz/hagan que todo? esto? pare/acabe/termine ya, que se acabe/termine todo/esto/ya
    poner/ponerle/pongo/pongale/ponga/dar/darle/doy fin, atentar/atente/atento/atentado contra mi/su/vida
    contra mi vida/misma/mismo/persona
    # The deed without its name
    ya? se como lo haria/hare/voy, ya .. pensado .. como hacerlo, anoche/ayer/hoy casi lo hago/hice, casi lo hago/hice |, sigo con la? misma? idea y/de matarme/morir, estuve/estoy/estaba a punto de hacerlo/matarme/acabar/todo
    falta/falto/tuviera/tengo/tener .. valor |, falta/falto/tuviera/tengo/tener/junto/juntando .. valor para/de hacerlo/terminar/acabar/irme/todo/aventarme/tirarme/saltar/brincar/matarme/suicidarme/jalar/cortarme/lanzarme/colgarme/ahorcarme
    anime/animo/atrevo/atrevi .. ya lo hice, ya lo hice .. tome/tome/corte/me, soy capaz de cualquier cosa/locura, soy capaz de todo/matar/hacerlo |, si tuviera valor
    sigo con la? misma? idea |, volvieron/regresaron/siguen/vuelven/otra vez .. pensamientos/ideas .., no me hago responsable .. haga/pase/hago
    algo malo/feo/estupido ~ voy/vaya/pueda/podria .. hacer/cometer, algo .. no .. hay? regresar/vuelta atras/arreglo/marcha?
    # Harm to oneself
    <autolesionar>, autolesion, autolesiones, autoagresion, <lastimarme>, <lastimarse>, <danarme>, <herirme>, <castigarme>
    hacerme/hacerse/haciendome/aserme/acerme/causarme/hagome/hacerte .. dano/algo/cortes/cortadas/heridas
    me/se .. <hacer>/aser/causar/ago/aga .. dano/cortadas/cortes/cortaditas/rayitas
    me/se .. hago/hice/haga/hizo/hare .. algo, me/se <quiero>/<poder>/vaya/podria .. dano, me <quiero> .. <desangrar>, <querer> .. <desangrar>
    <se-corta> ~ venas/vena/munecas/muneca/brazos/brazo/muslos/muslo/piel/antebrazo/antebrazos/piernas/proposito/panza/cuello/<filo>
    cortandome, cortandose, me/se estoy/esta/sigo/volvi/vuelvo/ando/anda/sigue/volvio/empece/dejo .. cortar/cortando/rajar/rasgunando/quemando/aranando
    me cortaba/cortado, se cortaba/cortado, cortadas/cortes/cortaditas en/brazo/brazos/piernas/mis
    me <rasgunar>/<aranar>/<pellizcar>/<quemar>/<golpear>/<pegar>/<morder> .. hasta/para .. sangrar/sangre/sentir/castigo/castigarme/moretones
    arranco/arranque/arrancarme/arrancandome .. piel/pelo/cabello/costras/pestanas, me quemo/queme .. cigarro/encendedor .. proposito/brazo/brazos?
    golpearme/pegarme/azotarme/golpeandome/pegandome .. cabeza/pared/cara/sola/solo/proposito/misma/mismo/contra
    proposito ~ <lastimar>/<cortar>/<quemar>/<tomar>/<medicina>/sobredosis/choque/herida/dano/<chocar>
    venas ~ abiertas/abri/abrirme/abro/abrir/corto/corte/cortar, munecas ~ sangre/sangrando, corte/cortes/cortada/cortadas profundo/profundos/profunda/profundas
    arrancarme/arrancar/arrebatarme la? vida, me <quiero-yo> .. quitar .. medio/camino
    # Rope and heights
    guindarme, guindarse, me guindo/guinde/guindare, se guindo, me <quiero-yo> .. guindar, harakiri, haraquiri, <altura> & dejarme/dejo/deje caer, encontramos/encontre/halle/hallamos .. <pariente>/<nino> .. colgado/colgada/ahorcado/ahorcada/muerto/muerta
    balas/municiones/cartuchos ~ <comprar>/<conseguir>/<tener>, encerro/encerrado/encerrada .. con .. <medicina>/<filo>/<arma>, asome/asomo/asomar .. balcon/azotea/puente/precipicio/piso/barandal/barranco/vacio
    <ahorcarme>, <ahorcarse>, <colgarme>, <colgarse>, me ahorco/ahorque/cuelgo
    <soga> ~ cuello/<colgar>/<ahorcar>/amarre/compre/consegui/lista/lazada/viga/arbol/nudo/techo/lista
    <se-avienta> .. <desde> .. <altura>/<trafico>/vacio
    me <quiero-yo> .. <se-mata-asi>, se <quiere-otro> .. <se-mata-asi>, me <quiero> .. <ahogar>, <ahogarme> yo? sola/solo/misma
    me <quiero>/dan/dio/da .. <tirar>/<aventar>/<lanzar>/<colgar>/<ahorcar>/<matar>/<suicidar> a?/de?/del?/al? <altura>/<trafico>/<agua>
    puente ~ viendo/mirando/miro/veo .. carros/agua/rio/abajo/vacio/pasar/coches, arriba/encima/alto .. estacionamiento/edificio/puente/techo/torre/azotea & mirando/viendo/miro/veo .. abajo, orilla/orillita .. de/del .. <altura>/rio/muelle/vias/edificio/puente
    parado/parada/sentado/sentada/subi/subo/subirme/subida/subido/asomada/asomado/trepada/trepado/orilla/orillita/borde .. en/al/a/de/del .. azotea/techo/cornisa/barandal/balcon/risco/vias/rieles/precipicio/barranco, frente al tren, vias del tren
    <irme>/manejar/manejo/ganas/pensando/piensa/pienso .. <altura> ~ <tirarme>/<aventarme>/<saltar>/<brincar>/acabar/todo
    <altura> ~ <tirarme>/<aventarme>/<saltar>/<brincar>/<botarme>/<lanzarme>, <altura>/<trafico> ~ tirarme/aventarme/lanzarme/arrojarme/botarme/atravesarme
    barranco/barranca/precipicio/voladero/despenadero/acantilado & carro/<irme>/ir/ganas/manejar/coche/troca/camioneta/pienso/quiero
    ganas/quiero/pienso/pensando/queria/voy/dan/impulso/idea/proposito & <estrellarme> & carro/coche/troca/poste/arbol/muro/volante/camion/trailer/freeway/pared/barrera/moto
    <estrellarme> .. carro/coche/troca/moto .. contra/en/con/y, volante ~ soltar/soltarlo/suelto/solte/girar/girarlo
    en .. via/vias/rieles .. tren?, via del? tren, borde .. <altura>/muelle/rio/agua/mar, garaje/garage/cochera & prendido/motor/encendido/escape/humo
    llave .. gas, gas ~ ventanas/abri/abierto/dormir/horno, cabeza ~ horno
    # Guns, poison, blades
    darme/pegarme/meterme/doy/pego/pegar/meto/dar/meter/pegarse/darse/meterse/soltarme/pegue/metiera .. <bala>
    <bala> ~ cabeza/sien/boca/acabar, <dispararme>, <dispararse>, volarme/volarse/vuelo/volar .. sesos/cabeza/tapa/cerebro/craneo
    <arma> ~ cargada/boca/sien/cabeza/balas/mano/<agarrar>/<sacar>/ganas/pienso/prestada/buro/cajon/closet
    <toma-yo>/inyectarme/<comprar>/<conseguir>/<tener>/<mezclar>/<poner>/<buscar> .. <veneno>, <veneno> ~ <toma-yo>/<comprar>/mano/morir/matarme/acabar/debajo
    <envenenarme>, <envenenarse>, <ahogarme> en .. <agua>, <quiero> .. asfixiarme, <electrocutarme>, bolsa ~ cabeza respirar
    abrir/abri/abro/prender/dejar .. gas .. estufa/dormir/horno/llave/casa, monoxido, encerrarme .. carro/garage/cochera .. prendido/motor
    <filo> ~ <tener>/<agarrar>/<guardar>/<sacar>/mano/cuello/muneca/munecas/brazo/venas/cortarme/cortar/piel/clavarme/enterrarme/encajarme/cerca/buro/escondida/escondido
    clavarme/enterrarme/encajarme/picarme .. <filo>/cuello/pecho/panza
    # Pills
    cuantas/cuantos/cuanta .... para no/ya <despertar>/morir/morirse, frasco/bote/<pastillas> .. enfrente/frente
    si me? tomo/tomara/trago .. todo/todas/toda/frasco/caja/bote, proxima/esta/siguiente vez .. <no> .. fallar/fallo/encontrar, otra vez no .. funciono .. pero, por un? intento |, por un? intento y/de
    <toma-yo> .... para/pa ya no <despertar>/<amanecer>/<vivir>/sufrir/sentir, <toma-yo> .... para/pa no <despertar>/<amanecer>/<vivir> mas/nunca/jamas, <toma-yo> .... para/pa no <despertar>/<amanecer>/<vivir> |, <toma-yo> .... para/pa no <despertar>/<amanecer>/<vivir> y/pero/porque
    <toma-yo> .. <toda>/frasco/monton/<many> .. para/pa no <despertar>/<amanecer>/<vivir>/sufrir/sentir
    <toma-yo> .. <pastillas>/frasco/<toda>/monton .. para/pa .. morir/morirme/matarme/siempre/dormir siempre/eternamente
    <toma-yo> <envase> .. de? <pastillas>/pills, <toma-yo> frasco/bote/caja/cajas/tiras/punado .. de? <droga>/<sedante>
    <toma-yo>/tomarme/tragarme .. todo/todas lo/las que .. tenia/habia/quedaba/quedaban/encontre/pude
    tomarme/tomarse/tomarnos/tomarmelas/tragarme/tragarmelas/tragarse/zamparme .. <envase>/<toda> .. <medicina>
    guarde/guardo/guarda/junte/junto/junta/acumule/acumulo .. <medicina> ~ mes/meses/semanas/dias/suficientes/todas/bastantes, <medicina> ~ en mano/frente, <medicina> ~ frente/guardando/juntando/junte/acumulando/contando/contadas/listas/enfrente/guardadas/matarme/morir/morirme/escondidas/suficientes/ahorrando/juntadas/acumuladas
    <guardar>/<juntar>/<acumular> .. <many>/<toda>/mis .. <medicina>, todas mis/las/sus <medicina>
    me las .. tomar/tomo/trago todas/hoy/noche/ya/juntas, tomarmelas/tragarmelas/tomarlas .. todas/hoy
    <quiero> .. tomar/tomarme/tragar/tragarme todas/todo, <quiero> .. sobredosis/overdose, dosis letal/mortal/fatal
    cuantas/cuanta/cuanto/que .. <medicina>/<toma-yo> ~ matan/matar/matarme/<morirse>/mortal/letal/peligroso/peligrosas/sobredosis
    cuantas .. <medicina> para/matan/morir/son/necesito/harian
    como/manera/forma/modo .. <matarse-uno>/<morirse>/quitarme .. sin/rapido/dolor/dolorosa, forma/manera .. de .. <morirse>/<matarse-uno>
  `,
  doubtful: `
    <se-avienta> .. <desde> .. <agua>, puse/pongo/puso .. bolsa .. cabeza, me corto, se corta, <suicidar>, <subido> .. en/al/a/de/del .. <altura>, <juntar>/<acumular> .. <pastillas>
    <acabar>/<terminar> con/de su/todo/esto/este, viendo/mirando/miro .. <pastillas>/frasco/cuchillo/navaja, <matarme>, <matarse>, hoy/noche/aqui/manana .. <acabar>/<terminar> todo/esto, todo .. <acabar>/<terminar> hoy/manana/pronto/noche/aqui
    me mato, me mata, me matan, me esta matando, me estan matando, me van a matar, me va a matar, matar, suicide
    a proposito, como matarme, cortarme, cortarse, me/se quiero/voy/quiere/va a? cortar, me corte, me queme, un tiro
    balazo, plomazo, <arma>, cuchillo, navaja, navajas, soga, mecate, veneno, raticida, cloro, puente, barranco, precipicio, azotea, ahorcar, ahorcado, ahorcada
    hacer algo malo
  `,
};
