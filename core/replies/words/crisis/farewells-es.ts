import type { DangerList } from '../danger-list.ts';

/** A plan, a last day, a farewell; thoughts of death; and others who wish for it. */
export const FAREWELLS_ES: DangerList = {
  about: 'suicide',
  certain: `
      entierro/velorio/funeral ~ mi/dinero/papeles/pagar/pagado/listo ~ deje/dejo/escrito/escribi/listo/guarde/guardado, mi entierro/velorio,
      <no> .. prometer/asegurar/garantizar .. <no> .. hacer/hacerme/pasar/voy,
      <quien-es> .. se corto/corta/cortando/cortaba otra/nuevamente/nuevo/seguido, adios/despidio ~ apago/contesta/contestan/celular/telefono/desaparecio,
      cuantas/cuantos/cuanta/cuanto ~ <medicina>/<droga> ~ matan/mata/mataria/matarian/matar/matarla/matarlo/matarme/matarse/morir/morirme/morirse/mortal/letal/muere/muero/basta/necesitan,
      se .. subio/trepo/subi/trepe .. <altura> ~ no .. bajar/baja/bajarse/quiere,
      para/a/pa donde/adonde voy no/ya/nada .. <necesitar>/ocupo/hace/hacen/sirve/importa, <no>/ya/nada .. <necesitar>/ocupo/hace/hacen/sirve/falta .. para/a/pa donde/adonde voy, <no> .. hay/tengo/veo/encuentro/queda .. motivo/motivos/razon/razones .. quedarme/seguir/estar/luchar/levantarme/despertar/continuar, estoy/ando/esta por/apunto/punto de? saltar/brincar/aventarme/tirarme/lanzarme/colgarme/hacerlo/matarme/ahorcarme/dispararme/cortarme/tomarmelas/saltarme, estoy a punto de saltar/brincar/aventarme/tirarme/lanzarme/colgarme/hacerlo/matarme/ahorcarme/dispararme/cortarme,
      dile/diles/digale/digales/diganle/diganles/dganle/decirle/decirles/avisale/avisenle .. <pariente>/<nino>/mis/todos .. que la/lo/los/las quiero |, dile/diles/digale/digales/diganle/diganles/decirle/decirles .. <pariente>/<nino>/mis/todos .. la/lo/los/las quiero y/mucho/que/pero/muchisimo, dile/diles/digale/digales/diganle/diganles/decirle/decirles .. <pariente>/<nino>/mis/todos .. amo/ame/quise/perdone/perdonen/perdon/perdonenme, <no> .. voy/vamos/vaya a? necesitar/ocupar/querer .. cita/citas/sesion/tratamiento/medicina/nada ni/nunca ninguna/otra/mas/nada, cita/citas/sesion ni ninguna/otra otra/mas,
      ya? no/nunca .. me/nos van/vas/va/volveran/vuelven/volveras a? ver |, ya? no/nunca .. me/nos van/vas/va/volveran/vuelven/volveras a? ver y/pero/porque, ya? no/nunca .. me/nos van/vas/va/volveran/vuelven/volveras a? ver jamas/nunca/mas/vivo/viva,
      dice/dijo/diciendo/avisa/aviso/escribio/mando .. que .. ya? no va/vamos/voy a? estar/amanecer/despertar/existir, dice/dijo/escribio .. manana/lunes/pronto ya? no .. estara/esta/estare/estar/amanece,
      <guardar>/<juntar>/<acumular> .. <pastillas> .. para .. momento/dia/cuando, temo/temor/miedo por .. vida
      <no> quiero/queria/deseo ver otro/el/mas dia/dias/amanecer/sol/manana, enteren/entere/encuentren ~ tarde
      pensamientos/ideas ~ volvieron/regresaron/vuelven/regresan
    # A plan, a day
    plan/planes ~ <matar>/suicidarme/<morirse>/quitarme/suicidio/acabar/irme/terminar
    ya <tener>/hice/arme .. plan/planes para/de/y .. hacerlo/irme/todo/cuando/como/<matarse-uno>
    <tener>/esta/lo .. todo .. planeado/preparado/decidido .., lo tengo planeado/decidido/pensado, ya esta decidido
    listo/lista/planeado/preparado/preparada .. para <morirse>/acabar
    ya decidi .. como/cuando/hacerlo/<morirse>/<matarse-uno>/irme/que .. hacer/voy/noche/hoy
    <hoy> .. lo/la voy/vamos a hacer, lo voy a hacer <hoy>, voy a hacerlo <hoy>, <hoy> lo/la hago/hare/termino
    <hoy> me .. mato/muero/despido/largo/cuelgo, hoy es el dia, esta noche es la, noche es la ultima/indicada
    de hoy .. no paso/pasa, no paso/pasa de hoy/esta/manana/este/semana
    <no> llego/llegar/llegare a/al/hasta manana/navidad/cumpleanos/vieja/viejo/domingo/fin/nuevo/ano
    <hoy>/pronto/para/despues/despuesito .. <no> .. voy/vamos a <existir>/<amanecer>/<despertar>
    <hoy>/pronto/para .. ya <no> <estar-yo>, <no> voy a <existir>/<amanecer>/<despertar> manana/viva/vivo/mas/mundo/para, <no> voy a <estar> viva/vivo/mundo
    <no> .. voy a <estar> .. mundo/vida/vivo/viva/aqui
    <no> .. van/vas/va a volver a? .. ver/verme/encontrar/saber, no me veran/volveran/veras/encontraran
    nunca mas .. ver/saber/verme/vuelven, <no> .. van/va/vas a? .. saber/ver/oir .. mas .. de? mi, ya <no> .. van/va/vas a? saber/oir/escuchar nada? de mi
    <ultimo> .. dia/noche/mensaje/texto/palabras/despedida/voluntad/adios/navidad/cumpleanos ~ vida/aqui/mundo/tierra, este es mi ultimo/ultima mensaje/texto/noche/navidad/cumpleanos
    <ultimo> .. palabras/voluntad/despedida/adios/deseo ~ mi/este/es/mis
    ultima vez que .. me/les/te/nos .. escribo/hablo/ven/veran/molesto/molesta/lean/saben/van, este es mi adios
    # A letter, what is given away
    carta/cartas/nota/notas/mensaje/video/recado/audio/texto ~ despedida/despedidas/suicidio/suicida/adios/despidiendome/despidiendose/despidiendo/despide
    carta/cartas/cartita ~ hijos/perdon/hijo/hija/esposo/esposa/mama
    <regalar>/<repartir>/doy/di/dando/entregue/vendi/heredo .. mis/sus/todo/mi/todas .. cosas/pertenencias/ropa/ahorros/joyas/muebles/herramienta/perro/gato/mascotas/perrito/gatito/animalitos
    vendi/deje/regale/reparti/heredo .. todo .. para/a .. <nino>/familia/mama/esposa/esposo/ellos, deje/dejo .. dinero/seguro/ahorros/casa .. para/a .. <nino>/familia
    ya .. <no> .. voy a .. ocupar/necesitar/usar .. nada/eso/esto/mis/cosas/medicina/dinero/ropa/casa |, ya <no> voy a ocupar/necesitar/usar nada/eso/esto, donde voy/vaya .. <no> .. ocupo/necesito/ocupar/necesitar/hace
    ya <no> me va/van a .. servir/hacer falta?
    hice/escribi/deje/haciendo/arreglando/arregle/dejando .. testamento/papeles/asuntos .. para?, testamento ~ listo/despedi/hoy
    deje/dejo/dejando .. todo escrito
    # Goodbye
    <decir> .. goodbye/bye, si .. no funciona/sirve/resulta .. tratamiento/esto/ketamina ya no hay mas/nada/salida, si .. tratamiento/esto/ketamina no funciona/sirve/resulta ya no hay mas/nada/salida, nomas/solo/solamente falta el? valor/coraje,
    adios .. siempre/todos/todas/mundo/vida/mis/mi/familia/hijos/hijo/hija/cruel/mama, es un adios, es el final/fin/adios
    <ultimo> adios, final para/de mi |, final para/de todo, final de mi vida/historia/camino/dolor, <despedirse>
    <despedirme> ~ siempre/familia/mundo/vida/todos/hijos/todas/mis/mi/gente/perdon/<perdonen>/quiero/amo, <despedir> ~ siempre/ustedes/familia/mundo/vida/todos/hijos
    les? dejo todo/mis/mi .. hijos/cosas/seguro/perro/casa
    <decir> .... amo/ame/perdonen/perdone/perdon/amaba/adoro, <decir> .. a .. hijos/mama/familia/hija/hijo/esposo/esposa/nietos/papa/ninos .. que .. quiero/amo/quise/culpa/orgullosa/queria
    cuiden/cuidenme/cuidame/cuidenlos/cuidelos/cuidamelos/cuidenmelos/velen/encarguense/cuidas/cuidar/cuidara .. a/de .. mi/mis .. <nino>/<mascota>/mama/mami/papa/familia/viejita/jefa/jefita/abuelita/viejito/viejitos/padres
    cuidenmelos, cuidenmela, cuidenmelo, cuidamelos, cuidamela, <encargar> .. a? mis/mi .. <nino>/<mascota>/mama/papa/familia
    <perdonen> .. por todo/existir/vivir/ser/lo/haber/dejarlos/irme/no .. todo/hago/voy/hice/pude/mas/aguante/hacer/aguantar/carga/hare
    <perdonen> .. mama/familia/hijos/hijo/hija/dios/todos/amor/mami/papa/hijitos/ninos, <quien-es>/dios .. me <perdonen>
    <perdonen> .. por .. dolor/dano/sufrimiento/pena/decepcion/fallarles/fallar/cobarde/decepcionarlos/decepcionar/lagrimas
    <perdonen> ~ los/las/te/les amo/quiero/adoro, <perdonen> por todo lo? |, los/las/te/les amo/quiero/adoro/ame/quise .. siempre/adios/<perdonen>/nunca/olviden/recuerden
    recuerdenme/recuerdame/olvidenme, recuerden/olviden .. que .. amo/quise/ame/intente/quiero, gracias por todo .. adios
    cuando lean/leas/lea/vean/encuentren/reciban/vea/sepan .. este/esto/mi/me/lo/mensaje
    me encuentren/encuentran/hallen/hallan/encontraran, encuentren mi/el cuerpo, no me busquen/busques/esperen/rescaten
    no traten/intenten/trates .. buscarme/detenerme/salvarme/pararme/nada, es/ya/muy tarde para mi/salvarme/ayudarme
    ya nadie .. puede .. ayudarme/salvarme/ayudar, mi/mis/nuestra muerte/funeral/entierro/velorio/tumba/caja/cajon/sepelio/lapida/cenizas
    <quiero> .. entierren/cremen/incineren/enterrado/enterrada
    no se? culpen/sientan .., nadie se culpe/sienta, no es/fue/sera culpa de nadie/ellos |, cuerpo ~ manden/lleven/entierren/regresen/encuentren/encontrar/encontraran/hallar/hallaran/donen/cenizas
    papeles/seguro/poliza/llaves/claves/contrasenas .. por si no/falto/me, <decir> .. no fue culpa
    # Thoughts of death
    muerte ~ <pensar>/pensamientos/deseo/solucion/ganas/alivio/descanso/paz/mejor/unica/llama/buscar/buscando/anhelo/espero/ideas/cerca/quiero/obsesion/obsesionada
    <pensar>/pensamiento/pensamientos/ideas/sueno/fantaseo/imagino .. en/sobre/de/con .. <morirse>/<matarse-uno>/muerte/suicidio/quitarme/desaparecer/irme/hacerme
    <pensamientos> ~ feos/feas/malos/malas/oscuros/oscuras/negros/negras/suicidas/suicida/peligrosos/peligrosas/intrusivos/terribles/macabros/muerte/<morirse>/<matarse-uno>/hacerme/dano
    <intentar>/intento/intentos/trato/trate/<tratar> .. suicidio/<matarse-uno>/quitarme/quitarse, se tomo .. morir/morirse/matarse/proposito
    <no> confio/fio .. mi misma/mismo, miedo .. mi misma/mismo, miedo .. hacerme/lastimarme/matarme/cometer
    miedo de lo que .. <poder>/voy .. hacer/hacerme, hacer/cometer/cometa/haga/haciendo/hacerme/hare/hago .. <locura>, el/ella <quiso> .. matarse/suicidarse/morirse/quitarse/lastimarse
    algo .. de .. que .. arrepentir/arrepienta/arrepentirme, <muerto> .. en/por vida/dentro, <muero>/muriendo por dentro
    siento/como/estoy <muerto> por/en/dentro/vida, ya estoy <muerto>
    voces/voz ~ <matar>/<lastimar>/<cortar>/<saltar>/<aventar>/<tirar>/<colgar>/muera/dano/ordena/ordenan
    voz/voces/cabeza/alguien/algo ~ me .. ordena/ordenan/ordenaba/exige/obliga/manda
    prenderle/prender/echarle/meterle/pegarle fuego/lumbre/cerillo .. casa/cama/carro/todo/cuarto/edificio/el/ella
    dicen/ordenan/dice/piden/mandan/oigo/escucho .. que .. me mate/haga/salte/corte/muera/lastime/aviente/tire/cuelgue/acabe
    # Others who wish for it
    <quien-es> .. se <quiso> .. matar/suicidar/cortar/tirar/aventar/colgar/ahorcar/lastimar
    <quien-es> .. <quiso> .. matarse/suicidarse/morirse/morir/quitarse/ahorcarse/lastimarse/cortarse/desaparecer/suicidio/muerte/tirarse/aventarse/colgarse/muera
    se <quiso> .. matar/morir/suicidar/lastimar/colgar/tirar/aventar/ahorcar/cortar
    <decir> .. que .. <no> .. quiere/queria .. vivir/estar/seguir/nada/despertar, dice/dijo que .. se mata/muere/va
    se <despedir-otro> .. de, <mandar>/dejo/publico/escribio/subio/puso .. mensaje/carta/nota/audio/video/estado .. despedida/adios/despidiendose
  `,
  doubtful: `
      para que despertar/despierto/amanecer/amanezco,
      es/llego mi tiempo |, es/llego mi tiempo y/ya/estoy/de, me voy a dejar ir |, me voy a dejar ir y/pero/porque/ya, dejarme ir |, nos vemos en/del/al .. otro/mas lado/alla, nos vemos en/del/al otro lado, carta/cartas/nota/recado esta/estan/queda/quedan/deje en/sobre/bajo/debajo .. mesa/cama/almohada/cajon/buro/mueble/cocina/escritorio |,
      ya .. escogi/elegi/encontre/halle .. arbol/puente/viga/rama/barranco/azotea/lugar, <nino>/hijos .. estar/estaran/estarian/van mejor con .. tia/abuela/abuelos/papa/mama/otra/alguien/padre/madre,
      no .. voy/creo/pienso .. durar mucho |, no me queda mucho tiempo? |, pronto/casi/ahorita .. todo .. acabar/acaba/acabara/acabe/termina/terminara/terminar/termine |, es/llego/llega/toca mi hora |,
      di/hice/intente todo .. tenia/pude/podia .., esperando/espero/nomas .. que .. duerman todos
      me toca irme/partir/descansar |, me toca irme/partir/descansar ~ adios/siempre/perdon/perdonen,
      <hoy>/pronto/para/despues/despuesito .. <no> .. voy/vamos a <estar>, <no> voy a <estar> manana/mas/para
      ya <no> .. van/va/tendran/tienen/tendra .. preocupar/preocuparse/preocuparte .. por/de mi
    ya/todo .. listo/lista/planeado/preparado/preparada .. para irme/hacerlo/terminar
    <tomar>/<tener>/hice .. decision/desicion/dicision, <despedirme> ~ ustedes
    <escribir>/<dejar>/encontre/halle/encontramos/hallamos/grabe .. carta/cartas/nota/notas/recado/cartita, nota/notas ~ hijos/familia
    cuida/cuide .. mi/mis .. <nino>/<mascota>/mama/mami/papa/familia/viejita/jefa/jefita/abuelita, <encargar> .. a? mis/mi .. <nino>/<mascota>
    <despedirme>, hoy/manana/noche .. es? el/mi? .. dia final/ultimo/senalado, <hoy> me aviento, ultima/ultimo noche/dia/mensaje ~ mi/es/este
    despedida, me despedi, adios para, <perdonen> por todo, ya lo decidi, ya decidi, ya tome la decision, tengo un plan, lo voy a hacer
    voy a hacerlo, perdonenme, perdoname, perdoneme, los/las/te amo <perdonen>, los amo mucho
    no voy a estar, ya no voy a estar, cuando no este, ultima vez que, no estare, ya no estare, ya no estoy
    ya .. <no> .. voy a .. ocupar/necesitar/usar, hice/hicimos .. <locura>, ya no voy a necesitar, mejor mama/papa/madre sin
  `,
};
