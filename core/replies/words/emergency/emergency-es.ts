import type { DangerList } from '../danger-list.ts';
import { NERVES_ES } from './nerves-es.ts';
import { OVERDOSE_ES } from './overdose-es.ts';

const CHEST_AND_BREATH_ES: DangerList = {
  about: 'chest_breath',
  certain: `
      se me/le/nos? para/paro/paraba/detiene/detuvo/corta/corto/interrumpe .. respiracion/aliento/aire, se me/le fue todo como/por/unos/y,
      <pecho> ~ tranco/trancado/trancar/trancando/atoro/atorado/bloqueo/bloqueado/contrae/contrajo/hunde/hundido, <corazon> ~ exprimen/exprime/exprimiendo/estrujan/estruja/aprietan/aprieta/apachurran/apachurra/retuerce/retuercen/pellizca/truena/rompe, <aliento> ~ separadas/separada/espaciadas/espaciada/pausas/pausa,
      deje/dejo/deja/dejar/dejaba de poder <respirar>, sintomas/senales/signos de .. infarto/paro/asfixia,
      se/me/le me/le? cierra/cerro/cierre/cerraba/corta/corto/cortaba/acaba/acabo/fue/iba/va .. <aire>/respiracion/aliento/resuello,
      deje/dejo/deja/dejas/dejes/dejen/dejan/dejaron/dejaba/dejara/dejar/dejando/dejamos/paro/pare/para/paraba/parar/parando de <respirar>, <aliento> ~ agua/flemas/burbujas/burbujea/mojado/gorgorea/gorgoritos/borbotea,
      pausa/pausas ~ <aliento>
    # To breathe
    <aliento> ~ <cuesta>/<lento>/dejo/deja/dejando/falta/corto/corta/falla/fallando/<doler>/dolor/paro
    <aire> ~ <se-va>, <no> puedo/puede/podia .. <aire>
    me/se/nos .. <asfixiar>/<sofocar>
    me/se/nos <ahogar>/aogo .. y/no/con/de/cuando/al/por/la/mucho/feo/bien/pecho/dormida/dormido/acostada/acostado/flema/ayuda/auxilio, me/se/nos estoy/esta/estaba/estan .. <ahogar>
    asfixia, asfixiandome, ahogandome, ahogandose, <silbar>/<chiflar>/silbido/silbidos/chiflido/gorgoteo/chillido ~ pecho/<aliento>/pulmones/garganta
    <jadear>, jadeo, <boquear>, jalando aire, ataque/crisis de? asma/asmatica, asma ~ fuerte/ataque/inhalador/mal/crisis
    pulmones/pulmon ~ cerrados/cierran/duelen/agua/<dolor>/<no>, oxigeno ~ bajo/bajando/baja/bajito/falta
    labios/labio/cara/dedos/boca/manos/lengua/piel/bebe/labiecitos/boquita ~ <morado>
    se/me/le/los .. <ponerse> .. <morado>, esta/anda/quedo/puso/poniendo <morado>
    <roncar>/ronquido/ronquidos ~ raro/feo/horrible/extrano/<despertar>/despierta
    # Chest and heart
    me/se agarra/agarro/agarre/agarrando/agarraba/sujeta/aprieta/apretando/sobando/soba .. <pecho>
    <pecho> ~ <dolor>, se me/le para .. <corazon>, <corazon> .. se me?/le? para, <corazon> ~ <dolor>/paro/detuvo/detiene/detener/falla/fallando/parando/parar/<explotar>/<reventar>
    sudor/sudo/suda/sudando/sudores frio/frios & brazo/pecho/palido/palida/espalda/mandibula, <pecho> ~ <reventar>/<explotar>/<estallar>/sientan/sentaron/pisan/marrano/vaca/caballo
    hunden/hunde/sumen/sume .. costillas/pecho/cuello, costillas ~ <aliento>, <many> respiraciones, respiraciones .. minuto
    en .. pecho & elefante/ladrillo/piedra/peso/losa/encima/fuego/presion/parado/sentado/prensa/faja/yunque/plancha/apretando
    ataque .. al/de .. corazon, ataque cardiaco, dio/dando/diera .. infarto/paro, infartando, infartado
    infartada, infarte, paro cardiaco/respiratorio, angina
    <miembro>/mandibula/quijada ~ izquierdo/izquierda <dormido>/<dolor>, <dolor>/<dormido> ~ <miembro>/quijada izquierdo/izquierda
    brazo izquierdo
  `,
  doubtful: `
      pecho ~ tapada/tapado/tapa/tapando,
      <pecho> ~ golpe/golpes/pegado/pegaron/patada/punetazo
      <estar>/ando/siento/muy/tan/lo ahogada/ahogado,
    me/se/nos .. <atragantar>, unas ~ <morado>, <falta> .. <aire>, infarto, da/dar/daba .. infarto/paro, <aliento> ~ no/ni/sin, me/se/nos .. <ahogar>/aogo, ahogo, ahogando, ahoga, no puedo respirar, no respiro, <aire> ~ <no>, pecho apretado
  `,
};

const HARD_TO_WAKE_ES: DangerList = {
  about: 'sedation',
  certain: `
      no .. vuelve/regresa/volvia/volvio/reacciona en si,
      ojos abiertos/cerrados/blancos/perdidos/fijos/volteados ~ no/sin/ni habla/mueve/moverse/responde/responder/contesta/contestar/reacciona/reaccionar/hablar/parpadea/despierta, ojos abiertos/fijos sin,
      no .. sostengo/sostiene/detengo/detiene/levanto/levanta/aguanto/aguanta/sosten .. cabeza/cuello, tan/muy/bien .. dormido/dormida/sedado/sedada/drogado/drogada/adormilado/adormilada que no .. puedo/puede/abro/abre/sostengo/responde/habla,
      en el piso/suelo ~ no .. habla/responde/contesta/mueve/reacciona/despierta/levanta, apenas/casi/batallo/dificil .. despertar/despertarlo/despertarla/despierto/despierta, llevo/lleva/lleba .. <many> horas dormido/dormida/durmiendo y/no/apenas/sin,
      hablo/hablamos/hablan/pregunto/grito/gritamos/llamo ~ queda/quedo/quedado viendo/mirando/ido/ida, ni se queja/quejo/mueve/movio/inmuta/inmuto/entera/voltea/mosquea/despierta, se .. queda/quedo viendo/mirando .. nada/vacio/pared/techo,
      no .. puede/puedo/logra .. sostener/detener/levantar/sostenerse .. cabeza
    <despertar-otro>/<dispertar-otro>/despertarlo/despertarla ~ imposible/dificil/cuesta/nada/batallo
    no/ni .. me/lo/la/le/nos .. puedo/puede/podemos/pudimos/logro/logramos/logran .. despertar/dispertar, sin despertar/despertarse
    <quien-es> .. no/ni/sin .. <reaccionar>, <quien-es> .. no/ni responde/respondia/respondio |
    no/ni .. <responder>/contesta .. nada/estimulos/cuando
    le/lo/la .. hablo/hablamos/grito/sacudo/muevo/movemos/toco/echo/echamos/jalo/pellizco/cachetadas .. no/ni/nada
    no/ni/apenas .. abre .. ojos, no .. <puedo>/podemos/logro/logramos/deja .. <despertar>/levantarlo/levantarla/reanimarlo/reanimarla
    inconsciente, inconciente, inconcsiente, incosciente, inconsiente, unconscious, noqueado, noqueada
    conocimiento/conciencia/consciencia/sentido ~ perdio/perdi/perdiendo/perder/sin/pierde/perdido/recobra/recupera/pierdo
    sin/no/tiene/siento/encuentro/debil/debilito/perdio pulso debil?, rompi/rompio/rompieron .. fuente
    ojos ~ blanco/volteados/voltean/voltearon/idos/blancos/virados/viraron/volteando/atras
    esta/anda/quedo/estaba como? ido/ida/zombie/zombi, se .. ido/ida .. no
    no se mueve, no se movia, <quien-es> no se mueve/mueven
    tirado/tirada/tirados/botado/botada/desplomado/desplomada .. en/al .. piso/suelo/bano/cama/sala/cocina/calle/escaleras
    <pariente>/<nino> ~ tieso/tiesa/flacido/flacida/fria/frio/aguado/aguada/desguanzado/desguanzada
    esta/quedo/cayo/puso/encontre .. tiesa/tieso/flacida/flacido/como/desguanzado .. muerta/muerto/trapo
    esta/quedo/cayo/puso .. tiesa/tieso/flacida/flacido/desguanzado, parece .. muerto/muerta
    echo/echa/echaba/echan/saco/saca/sale/salia espuma/espumarajo, espuma/baba/espumarajo ~ boca/saca/sale/echando/echa/saliendo/botando, en coma
    se me/nos va/fue .. manos, se va y viene/regresa/vuelve, entra y sale de
    dormido/dormida .. no .. <responder>/<despertar>/<reaccionar>/levanta
  `,
  doubtful: `
      abre/abrio .. ojos ~ vuelve/volvio/cierra/cerro .. no/ni
    <despertar>/<dispertar> ~ no/ni/imposible/dificil/cuesta/trabajo/nada/sin/batallo
    no/ni/sin .. <reaccionar>, <quien-es> .. no/ni .. <responder>/contesta/contestaba/contesto
    se me/nos? esta/estan yendo, no me puedo despertar, no despierto, no contesta, no responde, no me responde, no me contesta, no contestaba
    como .. muerto/muerta, no .. quiere .. <despertar>, no se levanta, no lo puedo levantar, no la puedo levantar
  `,
};

const ALLERGY_ES: DangerList = {
  about: 'allergy',
  certain: `
      se me/le hizo/hace/puso/pone/esta .. cara/boca/lengua/garganta/ojos/labios .. como/grande/enorme/luna, no .. pasa/pasan/baja/bajan .. saliva/agua,
      <garganta> ~ chica/chiquita/chiquito/angosta/angosto/estrecha/estrecho/achica/achicando/estrechando/reducida/reduciendo, labios/lengua/cara/ojos/parpados/manos ~ globo/globos/pelota/pelotas/salchicha/salchichas/bistec/sapo/monstruo/boxeador,
      lengua/labios ~ grande/grandes/enorme/enormes/gorda/gruesa/gordos/gruesos
    lengua ~ cabe, labios/labio/labiecitos/lengua/<garganta>/cara/carita/boca/rostro/trompa/jeta/campanilla/face/lips/tongue ~ <hinchado>
    <garganta> ~ tapada/tapa/tapando, <garganta>/pecho ~ <cerrar>/<apretar>/serrada/serrado/sierra/apreta/bola/atorado/atorada/trabada/atravesado/angosta
    no/apenas/casi/ni .. <puedo>/logro tragar/deglutir, <no> <puedo> pasar .. saliva/agua/nada/comida/bocado, no/ni pasa/paso/trago .. saliva/agua, no/ni trago nada
    <tragar>/pasar ~ cuesta/dificil/trabajo/batallo
    anafilaxia, anafilactico, anafilactica, anafilaxis, shock/choque alergico/anafilactico, epipen
    reaccion .. alergica/alergia/fuerte/severa/grave, alergia ~ fuerte/grave/severa
    hinchado/hinchada/inchado/inchada todo/toda/entero/completo
    <ronchas> ~ <garganta>/<aliento>, <ronchas> & <hinchado> & cara/labios/lengua/garganta/respirar/boca
  `,
  doubtful: `
    ojos/ojo/parpados/parpado ~ <hinchado>, <no> <puedo>/logro .. tragar
  `,
};

const BLOOD_ES: DangerList = {
  about: 'vomiting',
  certain: `
      <sangrar>/sangrado/sangrando ~ hora/horas/minutos/mareado/mareada/mareo/palido/palida/debil/desmayo,
      no orino/orine/orina/meo/mea/orinado desde/hace/en .. manana/ayer/horas/anoche/noche/dia/dias,
      <orinar>/orina/mear/meo/meando/orines ~ sangre, pipi ~ sangre, toallas/toalla/trapos/gasas/sabana/sabanas ~ sangre/empapada/empapadas/llenas,
      sin hacer/aser .. uno/pipi/chis/orina, vejiga ~ <reventar>/<explotar>/estallar/llena/dura,
      hice/hago/hizo/hace/ensucie/ensucio negro/prieto/sangre/rojo y/con/|,
      no .. puedo/podido/puede hacer/aser .. uno
      <sangre>/<sangrar>/sangrado ~ boca/oido/oidos/recto
      <orinar>/pipi/orina ~ no me? sale/salio nada/gota
      vomito/vomite/vomita parece/como/color .. cafe/borra/asientos, vejiga ~ no .. sale/salio/puedo/vacia, <orinar>/orina ~ <sangre> pura/viva/roja/fresca
    <vomita>/popo/heces/excremento/caca/evacuo/evacue/estomago/flema/flemas ~ <sangre>/negro/negra/negros/negras/rojo/roja/cafe .. molido/chapopote/alquitran
    <vomita>/popo/heces/excremento/caca ~ <sangre>/negro/negra/negros/negras/rojo/roja/molido/chapopote/alquitran/guinda/oscuro/oscura/prieto/borra/posos
    <sangre>/<sangrar>/sangrado ~ mucho/mucha/bastante/chorro/chorros/demasiado/demasiada/muchisimo/muchisima/abundante/parar/fuerte/espesa/bolas/cuajos/cuajarones/incontrolable/empapada/empapado/charco/borbotones/chorreando/profunda/profundo
    <sangre>/<sangrar>/sangrado ~ no .. para/deja/dejo/detiene/quita/corta/paro/controla
    hice/hago/fui .. bano .. negro/negra/sangre/rojo, cago/cague/cagando/cagar ~ <sangre>/negro, volvi/volver/vuelve/devolvi .. estomago ~ cafe/<sangre>/negro
    <vomita> .. cafe como/oscuro, granos de? cafe ~ <vomita>, obro/obrar/evacue/evacuar/evacuo/obre/obra/evacua ~ <sangre>/negro/negra/negros/negras/rojo/roja, coagulo, pura sangre, puro sangre, <orinar>/orina ~ mucha/pura/puro/coagulos <sangre>
    hemorragia, emorragia, hemorragias, desangra, desangro, desangrando, desangrandose, desangrandome, desangrarme, desangrarse, coagulos
    <no>/apenas/casi .. <puedo>/he/ha/logro/poder/llevo/lleva/sale/salido .. <orinar>/<mear>/<miar>/orina/pipi/chis
    no/ni .. sale/salido/hago .. orina/pipi/gota, ni una gota, sin orinar/mear, sin hacer pipi
    <vomita> ~ <dormido>/<despertar>/adormilado/adormilada/<ahogar>/inconsciente/<morado>/<atragantar>/desmayo/confundido/confundida
  `,
  doubtful: '',
};

const CRASH_ES: DangerList = {
  about: 'fall_drive',
  certain: `
      fui/fuimos/fue/fueron/pego/pegue/pegamos contra/encima .. arbol/poste/muro/barda/pared/carro/camion/trailer/tope/barandal, <caer>/cai/cayo/caida/resbale/resbalo/tropece/tropezo ~ muneca/brazo/tobillo/pierna/rodilla/codo/hombro/cadera/dedo/mano/pie/costillas/costilla/cuello/clavicula/hueso ~ chueco/chueca/torcido/torcida/quebrado/quebrada/roto/rota/dislocado/zafado/zafada/salido/trono/crujio/mover/apoyar/pisar/caminar, <caer>/cai/cayo/caida de/del/desde .. escalera/escaleras/techo/azotea/balcon/arbol/andamio/caballo/moto/segundo/piso/barda,
      me/se estampe/estampo/estrelle/estrello/parti/partio/revente/revento/rompi/rompio/abri/abrio/pegue/pego/di/dio .. cara/cabeza/frente/nariz/boca/dientes/nuca .. cemento/piso/suelo/banqueta/pared/puerta/mesa/escalon/lavabo/poste/volante,
      se/me/le corte/corto/rebane/rebano/volo/vole/arranco/arranque/mocho/moche/amputo .. dedo/dedos/mano/brazo/pierna/pie .. sierra/machete/hacha/maquina/motosierra/esmeril/cortadora/molino, se/me/le rebane/rebano/volo/vole/arranco/arranque/mocho/moche/amputo .. dedo/dedos/mano/brazo/pierna/pie,
      carro/coche/troca/auto/camioneta/moto/trailer/van ~ volteo/voltio/voltee/voltie/volteado/volteada/volteamos/voltearon/volco/volque/volcamos/volcado/volcada, le pegue/pego/pegamos/di/dio a/al/con .. carro/coche/troca/poste/arbol/barda/moto/camion/senor/senora/peaton/ciclista,
      atropellado, atropellada, atropellaron
      voy/estoy/ando/venia/vengo/iba manejando/conduciendo & durmiendo/dormida/dormido/duermo/doble/borroso/nublado/desmayo/mareada/mareado/mareo/drogada/drogado, manejando/conduciendo dormido/dormida, dormido/dormida/durmiendo manejando/conduciendo/volante
      carro/coche/troca/auto/camioneta ~ zanja/cuneta/barranco/canal/acotamiento
    <chocar>/<estrellar>/<volcar>/impactamos/estampe/estampo/choque ~ carro/coche/auto/camioneta/moto/arbol/poste/muro/troca/trailer/camion/barda/semaforo/bici
    tuve/tuvimos/tube/sufri/sufrimos .. accidente/choque/percance/chocon, me/nos <atropellar>/<volcar>/estampamos/<estrellar>/<accidentar>, se <accidentar>/<volcar>, <atropellar> a
    me/nos/lo/la dieron/dio por/de atras/detras, me/nos voltie/voltee/volteamos/volteo/voltearon .. carro/troca/coche/moto/camioneta/cuatrimoto, me/nos pasaron a traer
    le/les di/pegue a otro? carro/coche/poste/troca/camioneta/auto/trailer/moto, le/les di/pegue .. con el? carro/coche/troca
    me/se/nos di/dio/dimos contra un? poste/arbol/muro/carro/barda/troca/camion/trailer/pared
    me/lo/la/le atropello/atropellaron/atropellado, sufrio .. accidente/percance/choque
    accidente .. de/en .. carro/auto/coche/moto/troca, choque .. manejando, me accidente
    me/se/le .. quebre/fracture/rompi/disloque/zafe .. brazo/pierna/hueso/cadera/mano/pie/tobillo/nariz/costilla/dedo/clavicula/muneca/rodilla/dientes/diente
    balazo, apunalaron, apunalo, me dispararon/balearon/picaron, <sangrar> ~ cai/cayo/caida/golpe/choque/accidente
    se .. ve/sale .. hueso
  `,
  doubtful: `
    se/le .. <quebrar>/<fracturar>/<romper>/disloco/zafo .. brazo/pierna/hueso/cadera/mano/pie/tobillo/nariz/costilla/dedo/clavicula/muneca/rodilla
    me/nos <chocar>, <tener> .. accidente, accidente, choque, chocamos, choco, accidente .. en .. freeway/trafico/camino
  `,
};

const CALLS_FOR_HELP_ES: DangerList = {
  about: 'call-for-help',
  certain: `
      alguien/quien/que .. venga/vengan/venir/vengas/manden ya/rapido/pronto/ahorita/urgente/inmediatamente/corriendo,
    <mandar>/envien/envie .. alguien/gente/medico/doctor rapido/ya/pronto/urgente/ahorita/ahora
    auxilio, auxilios, ausilio, socorro, sos ayuda/sos
    <ayuden> ~ urgente/rapido/ahora/inmediata/pronto/emergencia/dios/morir/mal/ya/muere/muero/desesperada/desesperado/grave
    ayuda por favor, por favor <ayuden>, <ayuden> por favor, ayuda ya/ayuda
    necesito/necesita/ocupo/ocupa/nesesito/nececito/necesitamos/requiero/urge/quiero ayuda ya/ahora/urgente/por/rapido/inmediata/medica/pronto
    alguien .. <ayuden>/ayude/salve, salvenme, salvame, rescatenme, vengan rapido/ya/pronto/urgente
    911 ~ <llamar>/hablen/hablar/marquen/marque/marcar/marco/hable/hablamos/necesito/debo/voy
    ambulancia/ambulancias/paramedicos ~ viene/llego/llevaron/vino/esperando, ambulancia/ambulancias/paramedicos/policia/bomberos ~ <llamar>/hablen/hable/<mandar>/envien/pidan/pedir/pido/necesito/necesitamos/necesita/ocupo/vengan/urgente/<marcar>/urge
    siento/sentia/creo que .. me? va/iba a dar algo/infarto/ataque/feo
    <llevan> .. al/a/hacia/para/en/pal .. emergencias/emergencia/er
    lo/la/los tengo/tenemos/tienen/tuve .. en el? hospital/urgencias/emergencias
    estoy/estamos/quede/sigo .. en/internado/internada urgencias/emergencias/emergencia, estoy/estamos/quede/sigo en el? hospital |
    me/lo/la internaron/hospitalizaron/ingresaron, estoy/estamos internado/internada/hospitalizado/hospitalizada
    necesito/necesita/quiero/quiere/debo/debe/debemos/vamos ir? a? urgencias/emergencias/hospital ya/ahora/rapido/|, sala de emergencias/emergencia/urgencias, vida o muerte, peligro de muerte, peligro/peligra mi? vida
    creo/siento/pienso/presiento que me? muero/morir, creo/siento/presiento .. me? voy/va a morir, siento/como morirme
    se me/nos muere/va, se nos esta muriendo/yendo, <quien-es> se va a morir, <no> .. quiero morir/morirme
    no me deje/dejen morir, emergencia medica, tengo una emergencia, hay una emergencia
    emergencia .. mi/aqui/ayuda .. mal/grave/cayo/esposo/mama
    estoy/esta/anda/sigue/siento .. grave/gravisima/gravisimo/agonizando
  `,
  doubtful: `
      necesito/necesitamos/quiero/ocupo/ocupamos/urge .. doctor/medico/ambulancia/hospital/paramedico ya/ahorita/ahora/rapido/urgente/inmediatamente/urgentemente,
    vengan por mi |, vengan por mi ya/rapido/ahora/pronto
    <llevan> .. al/a/hacia/para/en/pal .. hospital/urgencias, estoy/estamos/quede/ando/sigo .. en hospital, <tener>/hubo .. accidente/choque/percance
    esta/quedo/sigue internado/internada/hospitalizado/hospitalizada, policia/bomberos ~ llego/viene/vino, 911, ambulancia, paramedicos, me muero, muero, muriendo, se muere, me voy a morir, es una emergencia, emergencia, emergensia
    urgencia medica, necesito ayuda, nesesito ayuda, nececito ayuda, necesita ayuda, necesitamos ayuda, ocupo ayuda
    requiero ayuda, me urge ayuda, ayudame, ayudenme, ayudeme, ayudanos, ayudenos, se va a morir
  `,
};

/** The same as emergency-en.ts, in Spanish, without accents. */
export const EMERGENCY_ES: readonly DangerList[] = [
  CHEST_AND_BREATH_ES,
  HARD_TO_WAKE_ES,
  ...NERVES_ES,
  OVERDOSE_ES,
  ALLERGY_ES,
  BLOOD_ES,
  CRASH_ES,
  CALLS_FOR_HELP_ES,
];
