/** A whole message of one of these opts out: carriers act on them too. */
export const OPT_OUT_KEYWORDS: ReadonlySet<string> = new Set([
  'stop',
  'stopall',
  'stop all',
  'unsubscribe',
  'cancel',
  'end',
  'quit',
  'revoke',
  'optout',
  'opt out',
  'remove',
  'td',
  'arret',
  'arrete',
  'alto',
  'parar',
  'basta',
  'unsubscribe all',
  'baja',
  'pare',
  'detener',
  'paren',
  'unsub',
  'stpo',
  'sotp',
  'stp',
]);

export const OPT_IN_KEYWORDS: ReadonlySet<string> = new Set(['start', 'unstop']);
export const HELP_KEYWORDS: ReadonlySet<string> = new Set(['help', 'info']);
/** What 988 asks Spanish texters to send, and who is meant by it: read as a cry for help, not as the keyword. */
export const CRY_KEYWORDS: ReadonlySet<string> = new Set(['ayuda', '988', 'crisis']);

/** Plain words that revoke consent to texts inside a sentence. */
export const REVOCATIONS = {
  en: `
    # To stop
    stop/quit/cease/end/discontinue texting/messaging/msging/contacting/txting/spamming/harassing/pestering/sms/texts/messages/reminders/msgs/notifications/communication/contact,
    stop/quit/cease bothering/harassing/pestering/bugging/hounding/annoying/blasting me/us,
    can/could you stop |, you can stop now, you can stop |, unenroll/unregister/disenroll/deregister/unlist me/us/my, disable my/the/these/your/all? <our-texts>, im/ill/gonna/going to? block/blocking you |, reported/reporting as spam, this is spam |, name/number shouldnt be on <our-list>, let me out of <our-list>, dont/doesnt need/want these/those anymore |, stop it? with/w the? <our-texts>, quit/cease with/w the? <our-texts>,
    stop/quit/cease sending/send/senting me/us? any/these/those/all/the/your/more? <our-texts>/stuff/anything/them/things, stop/quit/cease sending/send me/us? these/this/those |,
    stop/quit/cease sending/send me/us |, stop/quit sending .. this/my number/phone, stop/quit getting/receiving/recieving/having/receive any/these/those/your/the/more? <our-texts>/them,
    stop/quit/end/cancel/discontinue all/these/your/the/my/those/any/text automated/automatic/auto/annoying/constant/daily? <our-texts>/subscription/contact,
    enough with/of the/these/your/all? <our-texts>, turn these/those/them off |, turn off these/those |, turn off the/these/those/your/all? <our-texts>,
    stop text/txt/texts/message/messages/sms/reminders/notifications messages?, stop blowing up my phone, stop reminding me |, i said stop, stop stop, please stop these/this/all |,
    text/reply/send/texting/replying stop, stop to end/opt/unsubscribe/quit, quit texting/messaging, quit please, stop or i/ill/we will? report/block/sue, number/phone was/is/got/been reassigned/recycled, cease and desist,
    can/just/please/now stop these/those |, stop these/those now/please, how many times ~ say/said/tell/told/ask/asked .. stop,
    how do/can/would i? stop/end/cancel/quit/turn getting?/receiving?/off? the/these/this/your? <our-texts>, how do/can/would i? stop/end/cancel/quit/turn getting?/receiving?/off? these/this |, how do/can i? make these stop, how do/can i? make these/the/your <our-texts> stop,
    how to stop/end/cancel getting/receiving? these/the/your/all? <our-texts>, cancel my? <our-texts>/subscription, want/need/like these/the/your/all/those? <our-texts> to stop/end,
    # Not to text
    dont ever? text/message/txt/contact/msg/sms/texting/messaging me/us/here/again/anymore, dont ever? text/message/txt/contact/msg my/this number/phone/cell, dont text/txt/contact/message this? |,
    dont ever? send me/us? any/anymore/more/these/this/those/the/your? <our-texts>/anything, dont ever? send me/us? these/this/any/anymore/more/again |, dont send that/this/the/your stuff/things/junk/crap here?/anymore?/again?,
    not to text/message/contact/txt me/us/this, not text me/us/this anymore/again/|, never text/contact/message me/us/this again/anymore/number,
    dont want/need/wish/like to? get/receive/recieve/have/getting/see/be/any/anymore/these/your/more more?/any?/of?/these?/your? <our-texts>/contacted/texted,
    dont/not want/need/wish to? get/getting/receive/receiving/recieve these/those/this/them anymore/any/from/please/|,
    dont/not want/need/like/wanting any/anymore/these/your/more/the/them/those more? of? these/your/the? <our-texts>, dont/not want/need/like your? <our-texts> anymore/from/please/ever/|,
    no longer want/wish/need/like to? be/receive/receiving/get/getting? any/these/your/more? <our-texts>/contacted/texted/messaged,
    no longer want/wish/need/like to? receive/get/have? these/them/this |, no longer want/wish to? receive |,
    wish/want/like/prefer/rather/asked/ask/need/request to? not? stop/quit receiving/recieving/getting/being any/these/your/the? <our-texts>/contacted/texted,
    prefer/rather not to? receive/get/have any/these/your? <our-texts>, prefer/rather not to? be texted/contacted |, no more <our-texts>/textos/mensajes, no texts/messages/text/reminders/texting please, no texts/messages/reminders/texting |,
    not interested in receiving/getting? these/your/any? <our-texts>, not interested in these |,
    # Off a list
    take/get/remove/delete/pull/drop/erase/scratch me/us/this/my name/number/phone/cell/info/contact/details/data? off/from/out of? this/your/the/that/all/any/these? <our-list>, take/get/remove/drop .. off/from .. texting/text/texts/messaging/message/contact list/lists,
    take/get/remove/delete me/us/my off/from .. patient/client/mailing/calling/email/phone/marketing list/lists/database,
    take/get/remove me/us off of? these/this/please/now/|, remove/delete me/us please/now/|, please remove me/us, want/wish/like to be unsubscribed, want/wish/like to be removed/taken off/from? this/your/the? <our-list>, want/wish/like to be removed |,
    remove/delete/erase/take/drop my/this/our telephone?/cell?/mobile? number/phone off?/from?/please?, please remove my/this telephone?/cell?/mobile? number/phone/name, lose my/this number, off your/this list/texts,
    ill/will/going/gonna/im to? block/blocking this/your number, report/reported/reporting you/this/it .. spam,
    opt me/us out, unsub me/us/please, opting out, opt out of/from/me/please/texts, want/like/wish/need/choose/going/how to/do/i? opt out, please opt out, i opt out,
    optout please/me, unsubscribe me/my/from/this/please/us/now, please unsubscribe, want/like/how/need/wish/trying/would to/do i? unsubscribe, unsubscribing, unsuscribe, unsubcribe, unsubscibe,
    unsubsribe, unscribe, unsubscrib, unsubscribed please, do not disturb list, leave me/us alone please/now/already/and/|,
    # Consent
    never/didnt/dont agree/agreed/consent/consented/asked/ask/sign/signed up? to/for .. <our-texts>, never/didnt/dont agree/agreed/consent/consented/asked/ask/sign/signed up? to/for this/these/any stop/|, never signed/subscribed up? |,
    take/taking/took back my? consent/permission, revoke/withdraw/revoking/withdrawing my? consent/permission, i revoke |, no longer/not/dont consent/agree to? receive/receiving/get/getting/be/being? any/these? <our-texts>/contacted/texted,
    # Somebody else
    wrong number/person/phone im/i/this not/isnt, wrong number/person/phone/cell |, have/got/has/reached/texting/messaging/contacting the? wrong number/person/phone/cell/patient/guy/girl/gal/gentleman/lady/man/woman/dude |, have/got/has/reached the? wrong number/person/phone/cell/patient, wrong number/person/cell/phone for aname,
    this/its/thats isnt/not aname |, im not aname |, no aname here/at, dont know an/any/this? aname, not/isnt/wasnt aname phone/number/cell,
    want/like/wish/prefer/rather to? not to? receive/get/have/be any/these/this/them? <our-texts>/anymore/texted/contacted/messaged, number/phone/cell doesnt/dont/isnt/didnt belong to, phone/number/cell belongs/belong to someone/somebody else/different, no longer/not my/his/her/their/aname number/phone/cell |,
    not aname .. old/former/previous number/phone/cell, noone/nobody by/with that/this name, nobody/noone named/called aname, nobody/noone named .. here/at,
    # A phone that was somebody else's, whatever the name
    this isnt/not/aint .. number/phone/cell/cellphone anymore, this isnt/not/aint his/hers/her/their/theirs/aname number/phone/cell/cellphone?, this used to be .. number/phone/cell,
    doesnt/dont have/use/own this number/phone/cell anymore/|, no longer has/have/uses/owns this number/phone/cell, not your patient/client |, this/its no longer .. number/phone/cell |
  `,
  es: `
    # Not to write, not to send
    <no> .. me/nos <no-escriban>, <no> <no-escriban> .. mas/<textos>/nada/numero/nunca, <no> <no-escriban> |
    <no> .. me/nos <no-manden> .. <textos>/nada/mas/nunca/cosas, <no> .. me/nos <no-manden> |, <no> <no-manden> .. <textos>/nada
    <no> .. volver/vuelvan/vuelva/vuelvas a? escribir/escribirme/escribirnos/mandar/mandarme/enviar/enviarme/textear/textearme/contactar/contactarme/molestar/molestarme/mensajear/mensajearme
    <no> .. me/nos esten/este/sigan/siga mandando/enviando/escribiendo/texteando/molestando/mandandome, <no> sigan/siga mandando/enviando/escribiendo/texteando/molestando
    # Not to receive
    <no> .. ocupo/ocupamos <textos>, <no> .. quiero/ocupo/necesito que .. sigan/siga mandando/enviando/escribiendo/texteando/molestando/mandandome/llegando/llegandome/escribiendome
    <no> .. <querer>/<desear>/<necesitar>/acepto/gustaria/interesa/interesan/<no-permito> seguir? recibir/recibiendo/mas/sus/estos/tantos/ningun/ninguna/esos .. <textos>
    <no> .. <querer>/<desear>/<necesitar>/acepto/interesa/interesan/<no-permito> mas? <textos>, <no> .. <querer>/<desear>/interesa seguir? recibirlos/recibiendolos/recibir/recibiendo |
    <no> .. <querer>/<desear>/gustaria/<no-permito> que .. me/nos? <no-manden>/<no-escriban>/lleguen/llegue
    <no> .. me/nos lleguen/llegue .. <textos>/nada, no mas <textos>, no mas |, ni un <textos> mas, <no> mas <textos>
    <no> .. <querer>/<desear> recibir nada/ninguno/mas |
    # Somebody else's phone
    numero equivocado |, numero equivocado yo/aqui? no soy/es/hay, equivocado/equivocada de numero/persona/telefono, <no> es mi numero |, no soy aname |, no conozco a? ningun/ninguna? aname,
    se/te equivoco/equivocaron/equivocaste de numero/persona/telefono, ya no es el? numero/telefono/celular de, numero/telefono/celular ya no es de/mio, aqui no vive/hay/esta ningun/ninguna? aname, aqui no vive/hay ningun/ninguna, este? <no> es el numero/telefono/celular de, este? numero/telefono/celular <no> es de aname/ella/esa/ese/nadie, <no> soy la persona que? buscan/busca/|, como/para .. no recibir mas? <textos>
    # To stop, to be taken off
    salir/salirme/salgo/sacar/sacarme/fuera de .. lista/grupo/<textos>, ya no <no-manden>/<no-escriban> |, <no> <no-manden>/<no-escriban> ya? por? favor? |
    <dejen> de? mandar/mandarme/mandarnos/enviar/enviarme/escribir/escribirme/textear/textearme/molestar/molestarme/contactar/contactarme/mensajear/mensajearme/spamear/bombardear/bombardearme/chingar/joder/fregar/llenarme/acosarme/fastidiar/llamarme/texting/messaging
    dejen/dejenme/deje/dejeme/deja/dejame/dejes .. en paz |, dejen/deje de estar mandando/enviando/escribiendo/molestando
    <querer>/<desear>/<preferir>/<necesitar>/como/puedo/podria/gustaria dejar/parar/cancelar/detener/suspender/pausar de? recibir? <textos>/recibirlos/recibir
    <cancelar-todo> con? de? a? ya? <textos>, ya? basta de/con? tantos? <textos>, basta por favor, alto por favor, ya paren/parenle/parele |
    <dejen> de escribirme/mandarme/molestarme, pare/parele/paren/parenle de? mandar/mandarme/enviar/enviarme/escribir/escribirme/textear/textearme/molestar/molestarme, borre/borra/borren/quite/quita/elimine/elimina mi/este numero, pare/paren/parenle por favor, ya basta |, basta ya |, ya stop |, stop ya |, paren ya |, alto ya |, por favor paren/pare/parar/alto/basta |, paren/parar por favor
    <quitar-todo> .. de? lista/sistema/base/registro/<textos>/grupo/directorio, <quitar-todo> numero/telefono/contacto/celular
    quitenme/quiteme/saquenme/saqueme/borrenme/borreme/eliminenme/elimineme/remuevanme/desuscribanme/bajenme por? favor? |
    darme/denme/deme/dar/den/doy/dame/darse/quiero/quisiera/solicito/pido/dado/dada de baja, de baja por favor, baja por favor
    suscripcion ~ <cancelar-todo>/<quitar-todo>, desuscribir, desuscribirme, desuscribanme, desuscribame, desinscribirme
    <no-retiro> .. permiso/consentimiento/autorizacion/suscripcion, <no> <no-permito> .. <textos>/manden/envien/escriban/contacten
    stop/alto ya? no quiero/mas |, ya estuvo/suficiente/bueno con/de .. <textos>, como cancelo/cancela/quito/paro/desactivo .. <textos>, stop/alto no me manden/escriban, stop los/con/de/mandar/mandarme/texting/messaging <textos>?, stop por favor
  `,
};

/** The same words where they ask for something else: not at night, about other people, or not to stop. */
export const NO_REVOCATIONS = {
  en: `
    dont/didnt/not/never/cant/wont/doesnt/couldnt/keeps/without/hasnt/wouldnt to?/mean?/want?/you?/please?/ever? stop/quit/unsubscribe/opt/remove/cancel to?/saying? texting/messaging/sending/texts/messages/reminders/me/out/the/please/getting/receiving/contacting,
    dont/didnt/not/never/accidentally mean/meant/meaning/intend to? send/text/say/type/hit stop, accidentally sent/typed/texted/hit/said stop, i/we dont text/txt/message, sent stop by, please dont stop, old/former/previous number/phone dont text/message/contact, dont/didnt want to? not, contacted/texted/messaged at/during/before/after/so/by/on/about/from/until, dont stop texting/sending/messaging/reminding/the, dont want to opt/unsubscribe/stop,
    didnt want to opt/unsubscribe/stop, never opted,
    stop texting/messaging/sending/calling .. so/at/this/during/in/after/before/while/until/till/every/twice early/late/night/work/much/often/many/the/am/pm/7/6/5/8/9/10/morning/meeting/a/sleeping/day/hour/minutes,
    stop/end/cancel/off these/the/your/my? texts/messages/reminders/messaging/texting after/before/past/between/during/until/till/til/so/at night/early/late/work/1/2/3/4/5/6/7/8/9/10/11/12/6am/7am/8am/9pm/10pm,
    not aname .. her/his/their/the husband/wife/mom/mother/dad/father/sister/brother/daughter/son/partner/helper/driver/ride/friend/caregiver,
    no texts/messages/reminders/text/texting after/before/at/during/until/on/so/in/while, texts/reminders/messages/texting to? my/the? old/other/work number/phone/cell/email/line,
    dont text/message my work/old/other/home phone/number/line/cell, got/have/had/see/saw/get/getting/there/were/was/are/is/so/still/received/seen no texts/text/messages/message/reminders, did/have/has/didnt you/they/u/i/someone? lose/block my/this/your number, dont lose my number, cancel this/that/last? text/message i/sorry/meant,
    text/texts/reminder/reminders/message/messages for/about my? old/other/tuesday/monday/wednesday/thursday/friday/tomorrow/appointment/visit, leave me/us alone for/during/in/with/at/to/on, will/do/would/can/they/dont/never/not leave me/us alone,
    lol/haha/jk/wyd/oops .. wrong number/person, have/has/had/got/gave/give/put/wrote/dialed/called/texted/entered/typed .. wrong number/person/phone .. on/in/for/of/my/file/chart/portal/account, have/has/had the? wrong number of, have/got/gave/give/put/wrote/dialed/called/texted/entered/typed .. wrong number/person/phone .. on/in/for/of/my/file/chart/portal/account, i/we dialed/called/texted/messaged the? wrong number/person, i/im/we/was/were/been/keep texting/messaging/contacting the? wrong, is/was/its? this the? wrong number/person for, thought/assumed/if/whether/hope/says/said/not .. spam, is this spam, is this no longer, afraid/scared/worried to stop, isnt/not/aint a/an/the/my? good/best/right/correct/main/private/secure/work/home/safe number/phone, have/has/use/own this number/phone/cell .... new/use/instead/starting/reach/until/after, unsubscribe from/of the? email/emails/newsletter/mailing/mailings,
    stop texting him/her/them/ex/you/girls/people/while/and,
    text/message/contact/texting me .. after/before/at/during/so/until/this/in/while 1/2/3/4/5/6/7/8/9/10/11/noon/night/work/early/late/the/midnight/morning,
    stop getting headaches/sick/dizzy/so/nauseous,
    how do i stop getting/the/this headaches/sick/nauseous/nausea/pain/headache/bleeding,
    ex/husband/boyfriend/wife/he/she/they/mom/sister/people/guy/someone/scammer/phone/it/creep wont/keeps/doesnt/to/will/not/please? stop texting/messaging/calling/contacting,
    tell/told/ask/asked/made/get/make him/her/them/mom/husband/kids/daughter/son/my/sister/ex to? stop texting/messaging/sending,
    if i stop/opt, if i? text/texting/reply/send/say stop, do/should/can/must/would i? text/reply/send/say stop, do i have to stop, did i/he/she/you accidentally? opt/unsubscribe/stop,
    remove/take/get me off/from/out of? the? schedule/waitlist/tuesday/monday/wednesday/thursday/friday/tomorrow/wait/calendar/appointment/medication/meds/machine/couch/cancellation/chart/visit/bed/waiting/hook,
    remove/delete my? stitches/bandage/iv/metal/piercing/piercings/earrings/tape/appointment/nose/ring/last/previous/makeup/jewelry,
    take/get/remove me off/from .. am/pm/8am/9am/10am/11am/1pm/2pm/3pm/4pm/slot/slots/schedule/waitlist/appointment/medication/medicine/meds, take me off of? my? meds/zoloft/medication/lexapro/medicine, take my phone/call, delete/remove/erase/take me off?/from?/out? of? the? world/earth/planet/existence/universe/life, lose my phone,
    leave me alone with/in/for/at/to, wont/not/never/doesnt/they/kids/didnt leave me alone, dont leave me alone,
    afraid/scared .. leave me alone, please stop by, stop by, stop at, stop in,
    stop taking/drinking/eating/smoking/using/crying/bleeding/vomiting/throwing/puking/shaking/worrying/thinking,
    stop the bleeding/pain/meds/medication/infusion/treatment/session/nausea/spinning, make it stop,
    please make it stop, make the? .. stop, i want it to stop, bus/train/subway/next/pit/rest/gas/metro/one stop,
    when/does/did/it/pain/will/nausea/bleeding/has .. stop/stopped/stops, cant stop, wont stop, never stops,
    doesnt stop, stop now bleeding, did the? texts stop, text stop/stopped working, the texts stopped,
    texts stopped/stop coming, no more texts/messages/reminders from/about/to/for my/him/her/ex/work/mom/boss, do not text and drive,
    dont text and drive, dont/do text/message me back/if/unless/when/while/just/only, dont contact me unless/if/at, dont contact me by phone/email/mail/call/letter,
    dont send me to/home/a/the/bill/away, dont want text instead/rather/but,
    cancel my? appointment/visit/session/ride/tomorrow, end the/it/this/my session/early/visit/appointment/infusion,
    turn off my/the phone/phones/lights/pump, block this number from/by,
    opt out of the? monday?/tuesday?/wednesday?/thursday?/friday?/group? session/sessions/visit/appointment/class/treatment/study/infusion/surgery/anesthesia, not interested in stopping,
    can i stop/quit/cancel taking/my/the/medication
  `,
  es: `
    no paren/pare/dejen/deje/deja/dejes/cancelen/dejar/quiten/quite de? mandar/mandarme/escribir/escribirme/los/enviar/enviarme/parar/dejar/recibir/avisar/recordarme/cancelar/perder mensajes?/textos?/recordatorios?,
    no me? nos? dejen/deje/dejes de, no quiero dejar/parar/cancelar de?/los?/la? recibir/mensajes/perder/textos,
    no quiero mas dolor/efectos/dosis/medicina/sesiones/citas/ketamina/nauseas/pastillas,
    no mas dolor/nauseas/pastillas/vomito, no mas que/tengo/es/quiero/queria/para, ya no mas dolor,
    no me? nos? manden/envien/escriban/llamen/mande/escriba/molesten/contacten/texteen/textee .. tan/despues/antes/en/a/durante/de/por/entre/cuando temprano/tarde/noche/las/madrugada/trabajo/manana/trabajando/clase/ingles/medianoche/estoy/domingo/domingos/6/7/8/9/10/11/12/otro,
    no me? nos? manden/envien/mande/envie .. receta/farmacia/enfermera/medicina/cuenta/factura/bill/resultados/taxi/doctor/doctora/casa/correo/link/paquete/muestra/con/otra/foto/uber,
    <no> quiero/necesito/deseo .. perder/dejar/borrar .. <textos>, lista de espera, borre/borro/borraron <textos>/numero .. sin/otra/ya/me/queriendo/error, borre/borro/borraron <textos>/numero .. por error/accidente/equivocacion, se me borro/borraron, basta con un/uno/dos/1/2, numero/telefono viejo/anterior/pasado, no .. <textos> de/del mi/otro/otra/ex/banco, no han llegado/llegan .. <textos>,
    me/nos/le quito/quitaron/quita/quitan .. telefono/celular, no me? nos? escriba/escriban/texteen/textee/mande/manden .. llameme/llamenme/llame/llamen/mejor, no me llamen/llame al/a/por/hoy/ahora/manana, no me llamen, no me manden a casa/la/otra,
    no quiero recibir visitas/otra/mas/ese tratamiento/dosis/sesiones/citas/visitas/infusion, no quiero que me llamen/lleven/inyecten/duela/pase,
    para el/la/mi/los/las/que/cuando/ir/mi dolor?/cita?/manana?/hoy?, para de sangrar/llorar/vomitar, no para,
    se para, paro de, paro/pare en/el/a, paro/pare por el/la/un, parar de llorar/vomitar/sangrar/temblar/hablar/pensar/moverme,
    parar el dolor/sangrado, cancelar/cancelen/cancele mi/la/una cita/sesion/visita,
    quitarme/quitar/quiten/quite el/la/los/mi/las aretes/dolor/venda/gasa/suero/puntos/metal/vida/ropa/cita/yeso/nausea/piercing/maquillaje,
    sacarme/sacar de la/el/sangre/muela/cita/una/hospital, borrar mi/la cita,
    suspender el/la/mi tratamiento/medicina/cita/sesion, detener el/la sangrado/tratamiento/infusion,
    dejar de llorar/vomitar/sangrar/temblar/tomar/fumar/pensar/beber/comer/sufrir/existir/vivir/respirar,
    deje de tomar/fumar/vomitar/beber, ya no quiero vivir/estar/seguir/nada/existir, no quiero mas vivir,
    ya no quiero que me duela, de baja .. seguro/carro/cuenta/linea/plan/medicina, no me? nos? escriban/manden/llamen/texteen al trabajo, <no> es el numero/telefono/celular de mi/la/el/los/las/su/casa/trabajo, dar de alta, presion baja, baja de peso/presion, no me baja, baja la/el,
    de baja presion/calidad, me dejen sola/solo, dejenme en paz descansar
  `,
};
