import type { DangerList } from '../danger-list.ts';

const FAINTING_ES: DangerList = {
  about: 'neuro_faint',
  certain: `
      pupila/pupilas ~ grande/grandes/chica/chicas/diferente/diferentes/distinta/distintas/dilatada/dilatadas/desigual/desiguales/enorme/enormes,
      no .. entiendo/entendemos/entiende .. a .. <pariente> .. habla/dice/hablar, borracho/borracha/tomado/tomada/ebrio/ebria ~ no/sin/ni ha/tomo/tomado/bebio/bebido/toma/alcohol, no .. acuerda/recuerda/acordaba/recordaba de? su/mi/nuestro/propio/sus nombre/hijos/hijas/familia/casa,
      <miembro>/<cara>/cuerpo/dedos/piernas ~ no .. obedece/obedecen/responde/responden/reacciona/reaccionan/levanta/levantan/mueve/mueven,
      se me/le fue/va/iba .. lado/habla/mitad/fuerza/fuerzas/conciencia/sentido/mundo, todo/vista/mundo/luces ~ blanco/negro/oscuro/oscurecio/nublo/apago ~ <caer>/cai/cayo/piso/suelo/desperte,
      cabeza/migrana/jaqueca ~ mas horrible/fuerte/feo/fea/intenso/intensa/terrible/espantoso/dolor .. vida/nunca/haya/tenido/sentido/historia/dado, cree/piensa/jura/creia que .. soy/somos/eres .. <pariente>/otra/otro/<muerto>, me/nos .. confunde/confundio con .. <pariente>/<muerto>,
      se me/le apago/apaga/nublo/borro/cerro/oscurecio .. un/izquierdo/derecho ojo, ojo ~ apago/apaga/negro/ciego/nada, no puede/puedo/pude/podia decir .. nombre, se me/le olvido/olvida .. como hablar/caminar/tragar/respirar/escribir/leer, sintomas/senales/signos de .. infarto/derrame/embolia/sobredosis/ataque/convulsion/paro,
      se/me/le me/le? aflojan/aflojaron/aflojo/vencen/vencieron/flaquean/flaquearon/fallan/fallaron/doblan/doblaron/doblo .. pierna/piernas/rodillas/rodilla,
      <no> siento/sentir/siente/sentia/senti/sentimos .. lado/mitad/media/medio .. cuerpo/cara/cuerpo, <no> siento/sentir/siente/sentia/senti .. <miembro>/cara/boca/lengua izquierdo/izquierda/derecho/derecha, <no> siento/sentir/sentia/senti cara/brazo/brazos/mano/manos/pierna/piernas/pie/pies/cuerpo/boca/lengua/dedos,
      perdi/perdio/perdiendo/pierdo/sin/ni .. sensibilidad/tacto/sensacion/movilidad/movimiento/fuerza/fuerzas .. <miembro>/<cara>/dedos, <arrastrar> .. pie/pierna/pies/piernas, veo/ve/mira/miro/viendo/mirando .. mitad |, veo/ve/mira/miro/viendo/mirando .. mitad de/del .. cosas/cara/caras/letras/cuarto/television/tele/gente/mundo/lado/todo, pregunta y pregunta .. donde/quien/que, <no> para/deja de preguntar .. donde/quien/que,
      cabeza/migrana/jaqueca ~ peor .. vida/nunca/haya/tenido/sentido/historia/dado,
      perdi/perdio/perdiendo/sin/no .. fuerza/fuerzas .. en/de/la/el <miembro>
      brazo/mano/pierna/lado/cara se me/le cae/caen/cuelga, se me/le cae/caen brazo/mano/pierna/parpado/boca
      se le/me fue .. onda/avion/luz ~ cai/cayo/caida/piso/suelo
      peor .. vida ~ cabeza/<dolor>,
      vista ~ negra/oscura/oscurecio/apago
      cai/cayo/caer como piedra/costal/tabla/bulto/plomo, se me/le hizo/puso/hace/pone/puso .. negro/oscuro, repente/pronto no ve/veo
      se me/le murio/muere .. <miembro>, no tiene idea .. donde/quien/que .. esta/es |, no tengo idea .. donde estoy, no tengo idea .. quien soy
      me/se <pegar>/<golpear>/di/dio .. cara/frente/nuca/sien/craneo ~ cai/cayo/tropece/tropezo/resbale/resbalo, me cai/tropece/resbale ~ cara/nuca/frente/sien/cabeza, se cayo/tropezo/resbalo ~ cara/nuca/frente/sien/cabeza
    <desmayar>, desmayo, desmayos, desmalle, desmallo, desmallar, desmalla, <desvanecer>, desvanecimiento
    <desplomar>, soponcio, patatus, yeyo, sincope, telele, vahido, vahidos, pataleta, se .. privo, me prive
    se privo/prive .. <quien-es>, <quien-es> .. se .. privo
    todo se puso negro/oscuro, se me/le apago/apagaron .. todo/mundo/luces, me fui/fue al suelo/piso, me apague
    se me/le fue .. mundo/sentido, perdi/pierdo .. sentido/conocimiento/conciencia
    vi/veo/vio/puso/pone .. todo? negro/oscuro, se me nublo todo
    se/me cai/cayo/caigo/desplomo redondo/redonda/seco/seca/tiesa/tieso/plana/plano
    cayo .. repente/pronto/redondo, <caer> .. al/en .. piso/suelo
    desperte/despierto/amaneci/amanecio/desperto .. en/tirado/tirada .. piso/suelo/pasto/calle/regadera
    se/me fue/fui .. abajo/suelo, se/me/nos <caer> .. de/por/desde .. moto/bici/bicicleta/caballo/patineta/scooter/escalera/escaleras/techo/azotea/gradas/andamio/altura/escalones
    rodo/rode/rodando .. escaleras/gradas
    se/me fue/fui .. atras/espaldas/lado .. cayo/cai, azoto/azote .. piso/suelo/cabeza/banqueta/espaldas/contra, azoto/azote |
    ya no supe .. mi/nada/mas/que |, ya no supe |, me iba/fui .. no supe/recuerdo
    # Head injuries
    chipote/chichon/chinchon/chipotes, se/me cai/cayo & chipote/chichon/bola & dormido/dormida/vomito/mareado/mareada
    se/me/le dio/di/pego/pegue/dieron .. en/contra .. <cabeza>, <cabeza> ~ <golpe>, descalabrada, descalabrado, <descalabrar>, conmocion, contusion, traumatismo
  `,
  doubtful: `
      no habla/contesta ~ viendo/mirando/mirada/ida/ido
      donde estoy |, donde estoy no/quien/ayuda, hablar y/pero no puedo/puede |, no .. encuentro/encuentra/hallo/halla .. palabras, cuesta/dificil hablar, y no me conoce/reconoce |, ya no me conoce/reconoce, <pariente> no ve |, no conozco/reconozco este/esta lugar/casa/cuarto/calle, me pregunta/preguntaba/pregunto quien soy, <pariente> ~ no me/nos conoce/reconoce
    deje/dejo de ver, me/se quede/quedo sin ver, 
    se .. apago .. todo/luz/luces/tele, cayo al piso
  `,
};

const STROKE_ES: DangerList = {
  about: 'neuro_faint',
  certain: `
    <cara> ~ <chueco>/<dormido>, media cara/boca, mitad de cara/cuerpo, medio cuerpo/lado
    lado ~ cara/cuerpo/derecho/izquierdo <dormido>/siento/mueve/muevo, <dormido> .. un? lado/mitad
    un .. lado .. <dormido>/<chueco>/cuelga/mover/siento/responde, baba .. lado
    <no>/apenas/casi .. <siento-muevo> .. <miembro>/cara
    sin poder mover/moverme/hablar/respirar/orinar/tragar/ver/caminar/despertarlo, apenas/casi/imposible <puedo>/logro caminar, <no> se? puede/podia caminar/pararse/sostenerse, <no>/apenas/casi <puedo>/logro moverme/moverse/pararme/pararse/sostenerse/sostenerme
    <no> .. <puedo> mover/moverme nada/ni, atrapado/atrapada/congelado/congelada .. en .. cuerpo, <no> me/se/lo <puedo>/sostengo/sostiene/tengo parar/sostener/pie, <no> se/lo/la <puedo>/podemos mover, <paralizar>, paralisis, paralitico, paralitica
    <no> me/le/se salen/sale/salian .. palabras/palabra/voz/habla
    habla/palabras/lengua/frases ~ <no>/apenas/casi/ni <puedo>/salen/sale/salian/salia/forma/pronunciar/responde/coordina
    apenas/casi/imposible/ni .. <puedo>/logro hablar/ablar/pronunciar, <quien-es>/se/le .. no/ni puede/podia hablar/ablar, <no> <puedo> pronunciar
    <no>/apenas/casi <puedo> hablar/ablar/pronunciar/formar .. bien/claro/normal/palabra/palabras/derecho
    <no> se? le entiende/entiendo/entendemos/entienden .. lo/cuando/nada/palabra/habla .. dice/habla/nada/quiere |
    <no> se le entiende
    habla/hablando/hablo/ablando/palabras/lengua/hablar ~ <trabado>
    <balbucear>, <tartamudear>, derrame, derrames, embolia, ictus, apoplejia, aneurisma, trombosis, infarto cerebral
    arrastra/arrastro/arrastrando .. pierna/brazo
    # The worst headache
    revento/trono/exploto ~ cabeza, cabeza .. como nunca, como nunca .. cabeza
    peor dolor/migrana/jaqueca .. de/en/que .. vida/cabeza/tenido/sentido, peor .. cabeza .. vida/tenido/sentido
    dolor/dolores de? cabeza .. mi? vida, cabeza mas fuerte .. vida/tenido/sentido, cabeza ~ nunca/jamas tan/asi/habia/tanto
    nunca/jamas .. dolido/dolio/doler .. asi/tan/tanto .. cabeza
    nunca/jamas .. dolido/dolio/dolia/dolor .. cabeza .. asi/tan/tanto/fuerte
    dolor/dolores/<doler> .. cabeza ~ subito/repentino/explosivo/golpe/trueno/rayo/trancazo/balazo/instante/segundo
    dolor/<doler>/cabeza ~ de repente/golpe/pronto .. cabeza, cabeza ~ trueno/rayo/trono/bomba/relampago/balazo, cabeza & <estallar>/<explotar>/<reventar> & repente/golpe/pronto/subito/nunca/jamas/horrible
    # Sight
    <no>/apenas/casi/poco .. veo/mira/miro/ve/ver/abrir/mirar .. de/por/del/con .. ojo
    ojo/ojos ~ <no>/negro/apago/perdi/oscuro/nublo ve/veo/ver/vision/vista/mira/miro
    vista/vision ~ <perder>/fue/va/nubla/apago/borro/sin/negro/apaga/oscurece/oscurecio/perdida
    quede/quedando/quedo/estoy/quedar .. ciego/ciega, ciego/ciega ~ repente/ojo, todo .. negro/oscuro .. veo/ver/vista
    cortina .. negra/oscura/ojo, no veo nada
  `,
  doubtful: `
    <no> me <puedo> mover, <miembro> ~ <dormido>, apenas puedo hablar, no puedo hablar, no puede hablar, no puedo/puede ver, no ve nada, no veo, no veo bien, ciego
    ciega, no puedo caminar, no me puedo levantar, no se puede levantar, no puedo levantarme, no me puedo parar
  `,
};

const CONFUSION_ES: DangerList = {
  about: 'confusion',
  certain: `
      delira/delirando/delirio/deliraba/delirios/deliro,
    <salir>/corriendo/anda/andaba .. desnudo/desnuda/encuerado/encuerada/calzones, desnudo/desnuda/encuerado/encuerada .. calle/afuera/gritando/corriendo
    no .. sabe/sabia .. quien/donde/que/ni .. es/soy/esta/dia/ano/llama/somos/estamos/son
    no/ni .. <reconocer> .. a/ni/su/mi/la/nadie/nada, no me/nos reconoce, <no> sabe ni
    <no> .. <saber> .. quien soy/es, <no> .. se/acuerdo/recuerdo .. llamo, <no> .. se/acuerdo/recuerdo mi nombre
    <no>/ni sabia/sabe/recuerdo/reconozco .. donde .. estoy/esta/ando/anda/encuentro/estamos/andaba, <no>/ni se .. donde .. estamos/ando
    no/ni se/c .. donde .. estoy .. ni/y/como/que/quien/confundida/confundido/desperte/ayuda
    <no> se .. como/cuando .. llegue/llego/vine, perdido/perdida .. reconozco/sabe/calle
    <decir>/habla/hablando/hablar .. incoherencias/incoherente/disparates/locuras/incongruencias/desvarios/barbaridades
    <decir>/habla/hablando/hablar .. cosas .. sentido/raras/logica, <decir>/habla .. sin sentido
    <no> .. tiene/tienen/hace/hacen .. sentido .. lo/que/dice/habla, incoherencias, incoherente, desvaria, desvariando
    divaga, divagando, delirando, <quien-es> .. delira
    el/ella esta/anda/amanecio confundido/confundida/desorientado/desorientada, <quien-es> .. confundido/confundida/desorientado/desorientada, confundida/confundido .. <no> .. sabe/reconoce/donde
    contesta/contestan/responde .. otra cosa |, hablo/pregunto .. contesta otra, palabras .. inventadas/existen, inventa .. palabras, habla/dice/contesta .. nada que ver
    # Unsafe acts
    arrancando/arranco/arrancarse .. suero/via/sonda/cables, rompiendo/quebrando/aventando/destruyendo .. todo/casa/cosas/muebles, pegandole/golpeando/aventandole .. todos/enfermeras/enfermera
    meter/mete/metio/poner/pone/tocar/agarrar .. mano/manos/dedos/cabeza/cara/brazo .. lumbre/fuego/estufa/flama/horno/aceite/brasas/enchufe
    leon enjaulado, no deja que nadie .. acerque/toque/entre, convencido/convencida/cree/jura .. puede/puedo volar
    salio/sale/salir corriendo .. zapatos/descalzo/descalza/calle/desnudo/desnuda, corriendo .. media calle
    salio/sale/anda/salir/salia/corre/corria .. sin ropa, viendo/ve/oye/veia & gente/cosas/demonios/voces/sombras & pelear/golpear/atacar/matar/lastimar/gritando/agresivo/agresiva
    <no> conoce .. a? nadie/familia/hijos/gente/esposa/esposo
    <quien-es>/se/esta/anda .. desnudo/desnuda/encuerado/encuerada/calzones .. calle/afuera/salio/corriendo
    se/me .. sali/salio/salirse/salir/brinco/camine/cruce/meti .. ventana/carretera/freeway/descalzo/descalza/trafico/techo/madrugada
    casi .. atropellan/atropella/atropello/atropellaron
    quiere/quiso/trato/queria/intento .. salir/salirse/brincar/saltar/escapar/tirarse/bajarse .. ventana/balcon/techo/corriendo/movimiento/calle
    <alterado> .. viendo/gente/voces/golpea/golpeando/gritando/rompiendo/avienta/aventando/pegando/incontrolable/control
  `,
  doubtful: `
    <no> se/sabe si/que .. real/realidad/verdad o, <no> se/sabe si/que .. real/realidad
    <quien-es> .. <alterado>, el/ella esta/anda/estaba <alterado>, se pone/puso/volvio .. <alterado>
    no se donde estoy, no se donde ando, no sabe donde esta, no puedo/puede/podia/pude hablar/ablar
  `,
};

const SEIZURE_ES: DangerList = {
  about: 'seizure',
  certain: `
      movimientos/sacudidas/jalones/brincos/espasmos ~ ojos/cuerpo/boca ~ <quien-es>/blanco/volteaba/voltea/volteo/perdidos,
      <torcer>/retorcer/retorciendo/retorcerse/torcerse ~ babear/babeando/babea/tieso/tiesa/temblar/temblando/espuma/piso/suelo,
      espuma/espumarajo/espumando/babas ~ labios/boca/nariz,
      echaba/echa/echando/echo/saca/sacaba/sacando/aventaba baba/espuma, <sacudir> ~ baba
      temblo/temble/temblaba/temblando/sacudi/sacudia ~ no .. recuerdo/recuerda/acuerdo/acuerda
    <convulsionar>, convulsion, convulsiones, convulsiono, convulsivo, convulsiva, combulsion, combulsiones, combulsiono
    convulcion, convulciones, convulcionando, combulcion, combulcionar
    epilepsia, epileptico, epileptica, ataque/crisis epileptico/convulsivo/epileptica/convulsiva, ataque/ataques de epilepsia
    alferecia, le/les dio/dieron/da/dan/dando/pego/vino .. ataque/ataques, me dio/dan/dando un? ataque/ataques
    temblorina, se .. torcio/retorcio .. toda/todo, no supe de? mi, se .. sacudio/sacude/sacudia .. brazo/pierna/cuerpo/todo/sola/solo
    <brincar>/brincos ~ cuerpo, <sacudir>/sacudidas/sacudidon/sacudones/espasmos ~ cuerpo/todo/toda/control/parar/piso/brazos/piernas/cama
    sacudiendose, sacudidas, espasmos, <temblar>/temblor/temblores/temblorina ~ todo/toda/incontrolable/incontrolables/cuerpo/parar/controlar/control/ojos/piso/tieso/tiesa/entero/entera/boca
    no .. para/deja/dejo/dejaba/paraba/puedo/puede .. de? <temblar>/sacudirse/sacudiendose
    lengua ~ <morder>/mordida/tragando/trague/trago/sangre
    me/se hice/hizo/hacia .. bano/popo/encima |, brinque/brinco/brincaba .. pescado, como pescado
    <orinar>/<mear>/<miar>/hizo/hice/zurro/cago/pipi ~ encima/ropa/pantalon/dormido/cuenta, me orine, se orino
    se/me .. puso/quedo/puse/quede/ponia tiesa/tieso/rigido/rigida/duro/dura, se .. engarroto/arqueo/retorcio
    <retorcer>/brincar/brincando/brincaba ~ piso/suelo/cama, mojada/mojado/orinada/orinado ~ piso/saber/desperte/amaneci
    perdi tiempo, no .. acuerdo/recuerda/acuerda/recuerdo .. piso/mordi/lengua/mojada/orine
    se .. queda/quedo .. ido/ida/viendo/mirando .. fijo/fija/lejos/nada/perdida/responde
  `,
  doubtful: `
    se .. trabo, ataque, me sacudi, temblando
  `,
};

/** Fainting, strokes, confusion and seizures, in Spanish. */
export const NERVES_ES: readonly DangerList[] = [FAINTING_ES, STROKE_ES, CONFUSION_ES, SEIZURE_ES];
