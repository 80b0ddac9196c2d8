import type { DangerList } from './danger-list.ts';

/** The ways: suicide by its name, harm to oneself, and what it is done with. */
export const SELF_HARM_ES: DangerList = {
  about: 'suicide',
  certain: `
    # Suicide
    <matarme>, <matarse>, <suicidarme>, <suicidarse>, <suicidar>, suicidio, suicidios, suicida, suicidas, suicidal
    suisidio, suisida, suisidarme, suisidar, sucidio, sucidarme, suicidiarme, suicdarme, sucidarse, suisidarse
    zuicidio, auto eliminarme, autoeliminarme, eliminarme yo, self harm, kms, unalive
    <quitarme>/<quitarse>/<quitar> la? vida, <quitarme> de en? medio, <quitarme> .. mundo
    <acabar>/<terminar> con/de mi/su/todo/esto/este/tanto/vida/sufrimiento/dolor/conmigo/tanta/angustia/pesadilla/agonia/calvario/una
    acabarme, <acabar>/<terminar> conmigo, terminarlo/acabarlo todo
    <hoy>/aqui .. <acabar>/<terminar> todo/esto/sufrimiento/dolor, todo .. <acabar>/<terminar> hoy/manana/pronto/noche/aqui
    <quiero>/que/solo/nomas que? se? me? todo/esto/dolor/sufrimiento/vida <acabe>
    <quiero> que .. ya? se? <acabe> .. todo/esto/ya/vida/dolor/sufrimiento, que ya se <acabe>, todo esto .. <acabe>
    que/haz/hagan que todo? esto? pare/acabe/termine ya, que se acabe/termine todo/esto/ya
    poner/ponerle/pongo/pongale/ponga/dar/darle/doy fin, atentar/atente/atento/atentado contra mi/su/vida
    contra mi vida/misma/mismo/persona
    # Harm to oneself
    <autolesionar>, autolesion, autolesiones, autoagresion, cutting, <lastimarme>, <lastimarse>, <danarme>, <herirme>, <castigarme>
    hacerme/hacerse/haciendome/aserme/acerme/causarme/hagome/hacerte .. dano/algo/cortes/cortadas/heridas
    me/se .. <hacer>/aser/causar/ago/aga .. dano/cortadas/cortes/cortaditas/rayitas
    me/se .. hago/hice/haga/hizo/hare .. algo, me/se <quiero>/<poder>/vaya/podria .. dano
    <se-corta> ~ venas/vena/munecas/muneca/brazos/brazo/muslos/muslo/piel/antebrazo/antebrazos/piernas/proposito/panza/cuello/<filo>
    cortandome, cortandose, me/se estoy/esta/sigo/volvi/vuelvo/ando/anda/sigue/volvio/empece/dejo .. cortar/cortando/rajar/rasgunando/quemando/aranando
    me corto/cortaba/cortado, se corta/cortaba/cortado, cortadas/cortes/cortaditas en/brazo/brazos/piernas/mis
    golpearme/pegarme/azotarme/golpeandome/pegandome .. cabeza/pared/cara/sola/solo/proposito/misma/mismo/contra
    proposito ~ <lastimar>/<cortar>/<quemar>/<tomar>/<medicina>/sobredosis/choque/herida/dano/<chocar>
    # Rope and heights
    <ahorcarme>, <ahorcarse>, <colgarme>, <colgarse>, me ahorco/ahorque/cuelgo
    <soga> ~ cuello/<colgar>/<ahorcar>/amarre/compre/consegui/lista/lazada/viga/arbol/nudo/techo/lista
    <se-avienta> .. <desde> .. <altura>/<trafico>/<agua>/vacio/piso
    me/se <quiero>/dan/dio/da/boy .. <se-mata-asi>
    <subido> .. en/al/a/de/del .. <altura>/vias/rieles, frente al tren, vias del tren
    <irme>/manejar/manejo/ganas/pensando/piensa/pienso .. <altura> ~ <tirarme>/<aventarme>/<saltar>/<brincar>/acabar/todo
    <altura> ~ <tirarme>/<aventarme>/<saltar>/<brincar>/<botarme>/<lanzarme>
    barranco/barranca/precipicio/voladero/despenadero/acantilado & carro/<irme>/ir/ganas/manejar/coche/troca/camioneta/pienso/quiero
    ganas/quiero/pienso/pensando/queria/voy/dan/impulso/idea/proposito & <estrellarme> & carro/coche/troca/poste/arbol/muro/volante/camion/trailer/freeway/pared/barrera/moto
    <estrellarme> .. carro/coche/troca/moto .. contra/en/con/y, soltar/suelto/solte .. volante
    # Guns, poison, blades
    darme/pegarme/meterme/doy/pego/pegar/meto/dar/meter/pegarse/darse/meterse/soltarme/pegue/metiera .. <bala>
    <bala> ~ cabeza/sien/boca/acabar, <dispararme>, <dispararse>, volarme/volarse/vuelo/volar .. sesos/cabeza/tapa/cerebro/craneo
    <arma> ~ <tener>/<comprar>/<conseguir>/<agarrar>/<traer>/<sacar>/<guardar>/<usar>/hay/cargada/cabeza/boca/mano/mi/donde/cajon/lado/papa/cerca/sien/casa/ganas/pienso/balas/closet/cama/prestada/buro
    <toma-yo>/inyectarme/<comprar>/<conseguir>/<tener>/<mezclar>/<poner>/<buscar> .. <veneno>, <veneno> ~ <toma-yo>/<comprar>/mano/morir/matarme/acabar/debajo
    <envenenarme>, <envenenarse>, <ahogarme> en .. <agua>, <asfixiarme>, <electrocutarme>, bolsa ~ cabeza respirar
    abrir/abri/abro/prender/dejar .. gas .. estufa/dormir/horno/llave/casa, monoxido, encerrarme .. carro/garage/cochera .. prendido/motor
    <filo> ~ <tener>/<agarrar>/<guardar>/<sacar>/mano/cuello/muneca/munecas/pecho/brazo/venas/cortarme/cortar/piel/clavarme/enterrarme/encajarme/cerca/buro/escondida/escondido
    clavarme/enterrarme/encajarme/picarme .. <filo>/cuello/pecho/panza
    # Pills
    tomarme/tomarse/tomarnos/tomarmelas/tragarme/tragarmelas/tragarse/zamparme .. <envase>/<toda> .. <medicina>
    <medicina> ~ frente/mano/guardando/juntando/guarde/junte/acumulando/contando/contadas/listas/enfrente/guardadas/matarme/morir/morirme/escondidas/suficientes/ahorrando/juntadas/acumuladas
    <guardar>/<juntar>/<acumular> .. <many>/<toda>/mis/las .. <medicina>, todas mis/las/sus <medicina>
    me las .. tomar/tomo/trago todas/hoy/noche/ya/juntas, tomarmelas/tragarmelas/tomarlas .. todas/hoy
    <quiero> .. tomar/tomarme/tragar/tragarme todas/todo, <quiero> sobredosis, dosis letal/mortal/fatal
    cuantas/cuanta/cuanto/que .. <medicina>/<toma-yo> ~ matan/matar/matarme/<morirse>/mortal/letal/peligroso/peligrosas/sobredosis
    cuantas .. <medicina> para/matan/morir/son/necesito/harian
    como/manera/forma/modo .. <matarse-uno>/<morirse>/quitarme .. sin/rapido/dolor/dolorosa, forma/manera .. de .. <morirse>/<matarse-uno>
  `,
  doubtful: `
    me mato, me mata, me matan, me esta matando, me estan matando, me van a matar, me va a matar, matar, suicide
    a proposito, como matarme, cortarme, cortarse, me/se quiero/voy/quiere/va a? cortar, me corte, me queme, un tiro
    balazo, plomazo, <arma>, cuchillo, navaja, navajas, soga, mecate, veneno, raticida, cloro, puente, barranco, precipicio, azotea, ahorcar, ahorcado, ahorcada
    hacer algo malo
  `,
};
