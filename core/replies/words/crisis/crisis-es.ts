import type { DangerList } from '../danger-list.ts';
import { FAREWELLS_ES } from './farewells-es.ts';
import { SELF_HARM_ES } from './self-harm-es.ts';

/** Words of suicide, by what they say: to wish for death, to want no life. The ways and the farewells follow it. */
const DEATH_WISHES_ES: DangerList = {
  about: 'suicide',
  certain: `
    <no> .. contenta/contento/feliz de estar viva/vivo, ni con la vida
      no .. creo/pienso/voy/puedo .. aguantar/llegar/durar/pasar viva/vivo, no .. creo/pienso .. aguantar/aguante .. fin/semana/noche/hoy/lunes/dia,
      no .. hay/tengo/veo/encuentro .. razon/razones/motivo/motivos/caso/sentido .. que siga/sigo/viva/este/exista/continue/luche/respire, ojala .. no estuviera/existiera/viviera .. viva/vivo/aqui/mundo/|, ojala .. no estuviera/existiera/viviera,
      para mi .. no hay/habra .. manana/futuro/salida/remedio, no hay/habra .. manana para mi,
      <quiero> .. estar/reunirme con dios/diosito/jesus/jesucristo ya? |, <quiero> .. estar/reunirme con dios/diosito/jesus/jesucristo ya? ya/y/pero/porque, <quiero> .. sangrar/sangrarme/desangrarme, necesito/ganas/antojo de? sangrar/sangrarme, arrepiento/lamento/odio/maldigo/duele .. sobrevivir/sobrevivido/sobrevivi, intento ~ funcionado/funciono/fallo/fallado/fallido, me doy miedo, miedo de/a mi misma/mismo, <toma-yo> .. <pastillas> ~ no .. manden/vengan/llamen/busquen/ayuden, no .. manden/llamen/envien .. nadie/ambulancia/policia/911 |,
      pense/pienso/pensado/pensando/pensaba/ganas/imagino en/de .. aventarme/tirarme/lanzarme/saltar/brincar/arrojarme |, pense/pienso/pensado/pensando/pensaba/ganas/imagino en/de .. aventarme/tirarme/lanzarme/saltar/arrojarme y/pero/porque, no confio/fio en/de mi/conmigo con/cerca/sola/solo/misma/mismo, no confio/fio en mi .. hijos/ninos/bebe/cuchillo/pastillas/pistola,
      vida/mundo .. no es/era para mi, dormirme/dormir/duerma/durmiera/dormido/dormida ~ quedarme/quedar/quedara/quede asi/ahi/dormido/dormida, ojala/quisiera/espero/deseo .. se .. caiga/cayera/estrelle/estrellara/choque/chocara .. avion/camion/carro/bus, <no> .. queda/quedo/hay/tengo nada para/por mi/que/quien,
      no .. <quiero>/pienso/creo .. llegar a/al/hasta manana/noche/lunes/domingo/navidad/viejo/vieja/fin,
      si <no> .... me mato/suicido/cuelgo/ahorco |, si <no> .... me mato/suicido/cuelgo/ahorco y/pero/porque,
      <no> <quiero>/aguanto/soporto un/otro/ni dia/noche/minuto/hora/ano/semana mas? |, ya no <quiero>/aguanto/soporto un/otro/ni dia/noche/minuto/hora/ano/semana mas? |, ya no <quiero>/aguanto/soporto un/otro/ni dia/noche/minuto/hora/ano/semana mas? y/pero/porque, perderme/irme/largarme/ir/alejarme ~ no/nunca/jamas volver/regresar/vuelva/regrese |, perderme/irme/largarme/ir/alejarme ~ no/nunca/jamas volver/regresar/vuelva/regrese y/pero/porque, <harto>/harte/hartado/hartada/canse/cansado/cansada/fastidie/aburri/enfade/cansa .. de .. <vivir>/vida,
      <para-que> vive/vivo/vivir
      arde/duele/pesa/cansa/lastima/quema vivir/existir, todo .. acabo/termino .. para mi, se acabo/termino todo para mi
      <deseo>/ganas .. <no> .. <existir>, <deseo>/ganas .. <no> .. <despertar>/<amanecer> |, <no> .. porque/que/para/razon/caso seguir/sigo/continuar viviendo/existiendo/viva/vivo
      hablar/habla/hablando/hablaba .. de .. <morirse>/muerte
      seria/estaria/fuera .. mejor .. no estuviera/estuviese/estuviera |
      ojala no hubiera/hubiese despertado/amanecido/nacido, todos/familia/hijos/ellos/todas estarian/vivirian mejor |, salir/salirme/irme de este/esta/la vida/mundo
      es mi final/fin |, dolor/sufrimiento .. <acabe> .. siempre, <quiero> que .. se <acabe> |, debi/deberia/hubiera .. haberme/haber/hubiera muerto/muerta/morido
      dice/dijo que tiene/tenia un? plan |, no confio/fio en mi |, no confio/fio en mi para/hoy/esta/sola/solo/ahorita/ahora
      que alguien me detenga/pare/detengan
      porque/que sigo/sigue viva/vivo/viviendo, no creo/pienso .. pasar/pase de .. noche/hoy, no creo/pienso .. sobrevivir/sobreviva/aguantar/aguante .. noche/hoy
    # To wish for death
    <deseo> .. <morirse>, <quiero> .. <matarse-uno>, <hoy> .. voy a morir/morirme, voy a morir/morirme <hoy>, <querer>/<desear>/gustaria/preferiria/pretendo .. no .. <existir>/<vivir>/vivo/viva
    <quiero> .. estar/verme/amanecer <muerto>, mejor/estaria/deberia .. <muerto>/<morirse>, prefiero/preferiria/quisiera .. <muerto>
    <morirse>/<matarse-uno> ~ igual/mismo/importa/importaria/alivio/descanso/solucion/mejor/opcion/salida/merezco/pronto/asusta
    da/daria/daba lo? igual/mismo .. vivir/vivo/viva/<morirse>/<muero>/despertar/despierto/<amanecer>
    igual si vivo/muero/despierto/amanezco
    que me? <maten>, alguien que me mate, que alguien me mate, matenme, mateme, matame
    si/cuando yo? ya? <no>? me? muera/muriera/mori/mate/matara/mato, si me muero/mato, cuando yo? falte/faltara, si yo falto/falte/faltara
    cuando ya? no este/exista, cuando me haya ido/muerto, si me pasa/pasara algo .. mejor/igual/modo/nadie/cuiden/digan
    que me lleve la muerte/calaca/huesuda/flaca/parca/chingada/tiznada/corriente
    <pedir>/<rezar>/<rogar>/<quiero> & <no> <despertar>/<amanecer>/levantarme/abrir
    <no> volver/vuelvo/vuelva/volviera a <despertar>/<dispertar>/<amanecer>/abrir/levantarme/respirar
    <no> <despertar>/<dispertar>/<amanecer>/despertarme/despertarse mas/nunca/jamas/vivo/viva
    si/y/ojala/mejor/que/manana/acaso <no> <despertar-yo>/<amanecer-yo>/<dispertar-yo>
    dormir/dormirme/duerma/durmiera/durmiendo ~ nunca/siempre/jamas/eternamente/eterno
    dormir/dormirme/duerma/duermo/durmiera/durmiendo .. <no> .. <despertar-yo>/despertarme/<dispertar-yo>/<amanecer>/levantarme
    acostarme/acuesto .. <no> .. <despertar>/<dispertar>/<amanecer>/levantarme
    cerrar/cierro/cerrara .. ojos ~ siempre/nunca/jamas, quedarme/quedara .. siempre/dormidita/dormida/dormido .. ya
    ojala/quisiera .. me/nos .. parta/cayera/caiga .. rayo, que/ojala/quisiera/quiero .. me/nos de/diera/pegue/pegara .. infarto/derrame/cancer/paro/ataque, ojala/quisiera/quiero que? me/nos .. atropelle/atropellen/arrolle/balaceen/atropellara
    que me/nos atropelle/atropellen/arrolle/apachurre/balaceen/apachurren
    que se me pare/detenga/acabe el? corazon/respiracion, que me de un? infarto/derrame/paro/cancer/ataque
    <descansar> ~ siempre/eternamente/eterno/eterna/muerte, <descansar> .. de .. vida/mundo/vivir/todo
    descansar en paz, <quiero> .. descansar de una, solo/nomas quiero descansar ya/siempre/todo
    me? llegue/llegara .. la? hora |, esperando/espero/esperar/<pedir> .. llegue/toque .. hora/turno, dejenme/dejame/dejeme/dejen/deje .. morir/morirme, dejenme ir en paz
    <no> .. salven/rescaten/revivan/resuciten, <pensar> en no <estar>/<existir>/<vivir>/<despertar>/<amanecer>/seguir
    <no> .. gasten/gastando/gaste/gastar .. en/con mi/conmigo, coraje/tristeza/rabia/enoja/duele/encabrona/emputa/lamento/decepciona ~ despertado/despertar/despierto/vivo/viva/amanecer
    coraje/tristeza/rabia/duele/asco .. seguir/estar aqui |, vivir/vida .. pesa/duele/sobra/estorba |, vivir .. pesa/duele y/mucho, pesa/sobra/estorba vivir/vida, vivir asi no, si me fuera .. nadie/todos/mejor
    viva/vivo que muerta/muerto, conmigo/yo muerto/muerta, por si ya? no vuelvo/regreso/despierto/amanezco |, falta/faltan poco/poquito .. para reunirme/acabar/descansar
    <no> .. sentido/caso/chiste que .. siga/seguir/viva/luche/continue
    <dios> & llevame/lleveme/recogeme/recojame/llevanos, llevame/lleveme/recogeme ya |
    muerte .. quitar/alivia/aliviar/salvar/salva/liberar/libera, <irme> en paz
    <no> cuenten/cuentes conmigo .. mundo/nunca, no naciera, imaginarme/imagino/imagine/imaginando/imaginaba/verme/veo/sonarme/sueno/sone/sonando <muerto>/colgado/colgada/ahorcado/ahorcada/ahogado/ahogada/ahogandome/colgandome/ahorcandome/tirandome/saltando/desangrandome/enterrado/enterrada, paz/paces con dios, lo unico que me detiene/mantiene/ata/sostiene/frena .. <nino>/<pariente>/<mascota>/dios/vivo/viva/vida/miedo
    sigo/estoy aqui/viva/vivo nomas/solo/solamente por mi/mis, si me mato/cuelgo/ahorco/disparo
    <quiero> & corazon & deje/dejara/pare/parara/detenga, unica/unico .. esperanza/consuelo/deseo/remedio/cura/alternativa .. <morirse>/muerte/matarme
    <quiero> .. dejar/abandonar .. mundo/tierra/planeta, <quiero> .. dejar/abandonar esta vida, hasta nunca, mi cadaver
    # Other ways to say it
    <petatear-yo>, <petatearme>, <felpar-yo>, colgar/cuelgo/colgare/guindar/guindo/parar los? tenis/guantes
    estirar/estiro/estire la? pata, pelar gallo, chupar faros, paso/pasar/irme a mejor vida, entregar el equipo
    <irme> .. otro mundo/barrio/lado/plano/charco, <irme> .. este mundo/planeta, <irme> con la? huesuda/calaca/flaca/parca
    <irme> .. hoyo/panteon/cementerio/cajon/tumba/infierno, <irme> .. al? cielo/siempre, <irme> a siempre
    desaparecerme, <desaparecer-yo> .. mundo/siempre/mapa/tierra/vida/todos, desaparecer y ya, hacerme humo
    <quiero> .. apagarme/esfumarme/evaporarme, borrarme .. mapa/mundo/vida
    metros bajo tierra, <estar>/quiero/mejor/bajo .. bajo tierra, sueno eterno, ver crecer las flores
    bajarme de este mundo/tren/viaje/vida
    nos vemos .. cielo/infierno/vida, la otra vida, del otro lado, al mas alla
    <reunirme> .. <pariente>/<nino>/<mascota> .. cielo/lado/gloria/paz/muerto/muerta/murio/fallecio/difunto/difunta
    <irme> con <pariente>/<nino> que? ya? fallecio/murio/difunto/difunta/muerto/muerta, <irme> con <pariente>/<nino> que en paz descanse
    <reunirme> .. muertos/difuntos/difunto/difunta/finado/finada, ver a mi .. cielo/gloria, en el cielo con mi/mis/dios/ella
    # To want no life
    <no> <quiero> .. <vivir>/<existir>/sufriendo/luchando/existencia
    <no>/ya .. <querer>/<desear>/gustaria/interesa/apetece/pretendo/espero/planeo/provoca/nace/quede/tiene .. <vivir>/<existir>/vivo/viva/<amanecer>/luchar
    <no>/perdi/perdio/quitaron .. ganas/razon/razones/motivo/motivos/deseos/fuerza/fuerzas/energia/ilusion/para .. <vivir>/<existir>/vida/<despertar>/<amanecer>/seguir/luchar
    <no> .. <querer>/<poder>/<soportar>/<aguantar>/<saber>/voy/va/veo/deseo/pienso .. <seguir>/<continuar> .. viviendo/asi/aqui/luchando/mas/sufriendo/existiendo/viva/vivo/peleando/respirando/adelante/vida/esto
    <no> <puedo>/quiero seguirle/vivir/sobrevivir, <no> le sigo mas, <no> <puedo>/quiero seguir/continuar |
    <no> <puedo>/quiero seguir/continuar .. asi/viviendo/adelante/sufriendo/luchando/existiendo/vida/mundo/dia/dolor/fingiendo
    <no> <quiero> .. <estar>/seguir .. mundo/tierra/vida/viva/vivo/existiendo/planeta
    ya no <quiero> estar/seguir/andar aqui/aca/viva/vivo/existiendo/sola/solo
    ya no quiero nada/luchar/vida/pelear/saber/sufrir/sentir/batallar, <no> .. <quiero> .. vida asi/mas
    <dejar> de <existir>/<vivir>/<sufrir>, <quiero> .. <dejar> de <existir>/<vivir>/<sufrir>/<respirar>/sentir/ser, <quiero> dejar de sentir/sufrir/estar
    hubiera/habria/ubiera .. <preferir>/querido/gustado .. no nacer/existir, <no> .. nacer/haber/hubiera nacido
    seria/estaria/fuera/era .. mejor/facil/alivio/preferible .. no <existir>/estar/vivir/<despertar>/haber |, seria/estaria/fuera/era .. mejor/facil/alivio/preferible .. no estar y/pero/porque
    seria/estaria/fuera/era .. mejor/facil/alivio/preferible .. no <existir>/<despertar>/<amanecer>, vivir .. pesa
    seria/estaria/fuera .. mejor/facil/alivio .. si .. no <existir>/estuviera/existiera/<despertar>/viviera
    seria/fuera/era .. mejor/facil/alivio .. no <existir>/<vivir>/estar aqui/viva/vivo/mundo
    no/dont quiero/want live/living/vivir anymore?, want/wanna/quiero to? morir/die/kill
    <quiero>/<dejar> <dejar> de? <existir>/<vivir>, puedo/puede ser .. peligrosa/peligroso, peligrosa/peligroso para/conmigo .. mi/mis/alguien/otros/misma/mismo
    estoy/ando al borde/limite |, estoy/ando al borde/limite y/ya/no/pero, al borde/limite .. de .. todo/abismo/vida/fuerzas/suicidio/precipicio/mi
    solo/nomas .. quiero que .. pare/acabe/termine/descanse, deje/dejo/tengo todo arreglado/preparado |
    <quiero>/mejor <no> <haber> .. nacido/nasido/nacer/existido, <no> <haber> .. nacido/nasido/nacer/existido
    <no> debi/deberia/merezco/debo .. nacer/nacido/existir/vivir/vida/estar/vivo/viva, maldigo/maldita .. naci
    <para-que> .. naci/vivir/vivo/existir/existo/sufrir/sufro/seguirle/nacer
    <para-que> sigo/seguir/levantarme/despertar/luchar/despierto/estoy .. vivo/viva/viviendo/aqui/asi/sufriendo/vida/luchando/adelante/mundo
    por que naci/existo, por que no? me? <muero>/morirme, por que sigo/estoy .. vivo/viva/viviendo
    <no> sirvo para/ni .. nada/vivir/nadie, merezco la? muerte, merecemos morir
    <harto> .. de .. <vivir>/<existir>/vida/sufrir/luchar/pelear/despertar/respirar/existencia/batallar, hasta .. de la vida
    ya? estuvo/basta/suficiente bueno/bien? .. de <vivir>/<sufrir>/vida, arrepiento/arrepentida/arrepentido/culpa/lastima .. nacido/nacer/<existir>
    que hago .. vivo/viva/mundo, me da/daba asco/hueva/flojera vivir/vida/existir, <odiar> .. vida/vivir/mundo/existir/existencia
    <no> .. <soportar>/<aguantar> .. <vida>/vivir/existir/mundo, <no> .. <aguantar-yo>/<soportar-yo> .. vivir/vida/seguir
    # A life without worth
    <vida> ~ <no> .. vale/valer/tiene/sentido/sirve/importa/interesa/gusta/llena/soporto/aguanto/quiero/vida/arreglo
    <vida> ~ maldita/asco/mierda/basura/infierno/perra/porqueria/jodida/miserable/condena/castigo/pesadilla/acaba/acabo
    esto/asi <no> es vida, <vida> ~ <para-que>
    que sentido/caso/chiste/objeto .. <vida>/seguir/vivir/luchar/despertar, llorando/llore/coraje/tristeza/lamento/rabia .. sigo/seguia/seguir viva/vivo
    <no>/perdi/perdio/perdido/cual/poco .. <sin-caso> ~ <vida>/seguir/despertar/levantarme/luchar/<existir>/continuar/seguirle
    <no>/que/perdi .. <sin-caso> a/en .. <vida>/esto/seguir/nada/todo/seguirle
    <no> .. vale/valio/valga .. pena .. <vida>/seguir/mundo/esfuerzo/luchar/nada/esto/despertar/mas
    ya .. <no> vale la? pena, nada/nadie por/para que/quien/lo .. vivir/seguir/luchar/levantarme
    # Better without me
    sin mi ~ <estar-mejor>, sin mi .. viviria/vivirian/seguira/seguiria/sigue/viven/sufririan
    <estar-mejor> si/cuando .. <muero>/<morirse>/<matar-yo>/falto/faltara/voy/fuera/desaparezco/desapareciera/muerto/muerta
    <estar-mejor> si/cuando yo? ya? no .. estoy/estuviera/existiera/este/ando/existo/anduviera
    si/como yo? no estuviera/existiera/hubiera/existo/estuviese, si/cuando yo? desaparezco/desapareciera/faltara
    mundo/familia/hijos/todos/ellos/gente/casa ~ sin mi, un favor .. <muriendome>/<morirse>/<muero>
    haria/hago/hacer/haciendo .. favor .. si/yendo/al/y .. me .. voy/muero/mato/muriera/desaparezco/fuera/mate
    <soy> .. <carga>, <soy> un/una/puro/pura/solo/nomas/la/su <carga>, soy/siento/siendo/convertido/convertida/volvi .. un/una/puro/solo/nomas/su .. <poca-carga>
     convertido/convertida .. en .. <carga>
    solo/nomas/puro doy/soy/causo/traigo/sirvo/estoy .. problemas/molestias/molestar/lastima/estorbar/gastos/lata/carga
    solo/nomas/puro estorbo/estorbando/molesto, estoy/estaba/siento/salgo de mas/sobra, salgo/estoy sobrando
    yo sobro/estorbo, sobro en, <no> .. hago falta, les/le/quitarles/quitarle/quitandoles .. peso/carga/problema .. encima
    <nadie>/ni/no .. me/mi .. <extranar>/<necesitar>/lloraria/llorara/llorar/extrane/notaria/notara
    <nadie> .. <extranar>/<notar>/<llorar>/<importar> .. si/cuando/mi/me/falto/que
    a <nadie> .. le? importo/importa/importaria/intereso, <no> le importo a, <nadie>/quien .. cuenta/entere/enteraria .. si/cuando/que .. <muero>/desaparezco/no/falto/muerto/muerta
    ya <no> .. voy/quiero/vamos a? .. dar/ser/causar/estorbar/dar .. lata/problema/problemas/molestia/molestias/carga/guerra/lastima/estorbo/peso
    estaria/estarian/estariamos/estara/estaran/estariamos .. mejor/tranquilos/felices sin mi/ella |, estaria/estarian/estariamos .. mejor/tranquilos/felices sin el |, estaria/estarian/estariamos .. mejor sin ella y/pero/porque
    valgo/valdria/sirvo mas .. <muerto>, seguro de vida ~ conmigo/muero/muerto/muerta/cobrar/cobren/cobran/ganando/dejo/mejor/sirve/sirven/alcanza/ayudaria
    # Nothing left
    <no> .. hay/tengo/veo/encuentro/queda/hallo/existe/tiene .. salida/solucion/remedio/esperanza/esperanzas/escapatoria/futuro/alternativa/vuelta/arreglo
    perdi/perdido .. toda la? esperanza/fe, perdi .. esperanza/esperanzas, unica salida/solucion/opcion/escapatoria
    unica/unico .. forma/manera/que .. es .. <morirse>/muerte/<matarse-uno>, <no> me veo .. futuro/ano/manana/vieja/viejo
    me doy/di/damos por vencido/vencida, dado/dada por vencido/vencida, ya me rendi, ya me rindo
    perdi/pierdo/perdiendo .. batalla/guerra, bajar/bajo/baje los? brazos, se me acabaron/acabo/acaban .. fuerzas/ganas/opciones
    <no> doy mas/para, ya no doy una, hasta aqui llegue, hasta aqui llego/llega/llegue .. yo/vida/historia/todo, merezco lo peor/sufrir/castigo
    nadie .. puede/podria/va a? ayudar/ayudarme/salvar/salvarme ya? |, nadie .. puede/podria a? ayudarme/ayudar/salvarme ya/y, siento que me? voy a morir, gracias por intentar/intentarlo/todo/tratar/tratarme/ayudarme pero ya no/tarde |, <no> .. ganas .. respirar/levantarme/seguir
    se acabo todo para mi
  `,
  doubtful: `
      voy/vamos a saltar/brincar/aventarme/tirarme/lanzarme |, miedo de/a quedarme/estar/dormir sola/solo hoy/noche/ahorita/anoche/|, no me dejen/deje/dejes sola/solo con/cerca/hoy/noche/|, no me dejen/deje/dejes .. con .. pastillas/cuchillos/pistola/navaja,
      <amanecer-yo>/amanezco/amanezca/amanecere/amanecer .. <muerto>, me mato |, me mato y ya |,
      tirar/tire/tiro/tirando/aventar/aventando la? toalla,
      lista/listo .. para terminar/acabar con? todo |, no puedo/debo/deberia estar/quedarme sola/solo
      no .. puedo/aguanto con .. <vida>
    <irme> con dios/diosito/senor/jesus/virgen/angeles, que me/nos caiga/parta/cayera .. rayo, <rendirme>, ser una? molestia/problema
    <dios> & me/se/la/lo/nos .. <lleve>, quiero irme con, si me aviento/tiro/lanzo, si falto/faltara, morirme, morirnos, moriria, mori, morire, me muera, muriera, muriendome, muerte, sin mi
    <muero>/<muerto> ~ igual/mismo/importa/importaria/alivio/descanso/solucion/mejor/opcion/salida/merezco/pronto/asusta
    <quiero> .. <muerto>/<desaparecer-yo>, <quiero> .. que <muero>, hasta siempre, ya se acabo todo |, todo se acabo |
    <estar>/siento/estuviera/quede <muerto>, ya no aguanto/puedo/soporto, ya no doy |, no aguanto, no aguanto/puedo/soporto mas
    no puedo mas con, ya no puedo, no puedo ya, ya me canse, <harto> de todo
    <estoy> harta/harto, me rindo, no se que hacer con mi vida
    ya no importa, nada importa, ya nada importa, ya no? me importa nada, me da igual todo, todo me da igual
    <no>/ya .. <querer>/<desear>/gustaria/apetece/pretendo/espero/planeo .. <despertar>
    no quiero estar aqui, no quiero despertar, no quiero seguir, no quiero continuar, no puedo seguir
    no quiero nada, no despertar, <para-que> sigo/seguir/vivir, no vale la pena
    no tiene caso, ya no tiene caso, que caso tiene, ya no hay nada, no me queda nada, no tengo fuerzas
    ya no tengo fuerzas, solo quiero dormir, quiero irme, me quiero ir, me voy a ir, quiero descansar
    para/pa que seguir/sigo y/pero/si, ya para/pa que .. sigo/seguir/le |, ya para/pa que |, infierno ~ vida/dia/dias/esto/vivo/viviendo
    nadie .. puede/podria/va .. ayudar/ayudarme/salvar/salvarme
    quiero acabar/terminar, desaparecer, desaparezco, mejor sin .. yo/mi, merecen una? mejor, merecen algo mejor
    cuanto tiempo mas aguanto/aguante/puedo, estar viva/vivo, para morir, dios .. lleve/recoja/llame
    me dejo morir, dejarme morir, <petatear>, <felpar>, cerrar/cierro los? ojos .. <no>, estoy sola/solo en el? mundo
    estar con mi? mama/papa/hijo/hija/esposo/esposa/abuela/abuelo otra vez/ya
  `,
};

/** The same as crisis-en.ts, in Spanish, without accents: `daño` is written `dano`. */
export const CRISIS_ES: readonly DangerList[] = [DEATH_WISHES_ES, SELF_HARM_ES, FAREWELLS_ES];
