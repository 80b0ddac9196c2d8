/** Phrases that say yes to a question about a visit, or that somebody will drive. */
export const AFFIRMATIONS = {
  confirm: `
    ill be there, i will be there, be there,
    c you/ya/u then/there/tomorrow/soon/|, see you/ya/u/yall then/there/tomorrow/soon/at/monday/tuesday/wednesday/thursday/friday/saturday/sunday/in,
    works for me, that works, works great, sounds good/great/perfect, im coming, i am coming, will come, ill come,
    im in, count me in, planning to be/attend, confirm, confirmed, confirming, i confirm, plan to come/be/attend,
    looking forward, we will/ll be there, well be there, we are coming, that time works/is, confirmo, confirmado,
    confirmada, confirmamos, confirmar, alli/ahi/alla estare/estaremos/voy/vamos/nos, si voy, si asistire, si puedo,
    asistire, ahi nos vemos, nos vemos, cuente conmigo, si vengo, si ire, por supuesto, hasta manana,
    claro que si, vengo, yo voy, si estare, you bet, you betcha, will do |, good to go |, good for that |, can make it |, ill make it |, planning on it, were/its/im still on/coming, still coming |,
    were on |, all set for, count on me, uh huh |, mhm |, conf |, on the books, on my calendar |, its/it/is/be/you/visit/appointment on my calendar, counting on it |, all good for <weekday>, me parece bien |, no faltare, no voy a faltar, voy a ir/estar |, voy a estar ahi/alli/alla/puntual/presente/lista/listo, voy a ir ahi/alli/alla/manana/hoy |, voy a ir el/este lunes/martes/miercoles/jueves/viernes/sabado/domingo |, voy a ir a la/mi cita/sesion/visita/infusion, see you mon/tue/tues/wed/weds/thu/thur/thurs/fri/sat/sun,
    of course |, of course i will/ill/can, copy |, esta bien |, de acuerdo |, va que va, arre |, orale |, i reply c |, wouldnt miss it, roger, 10 4, bet |, aye
  `,
  /** Words beside which a yes is none yet. */
  doubt: `
    nothing on my calendar, let me check/see/ask/look/think/confirm/talk/find, checking with/w/on/if/my, gotta check/ask, asking my, get back to you, need/have/got/going to check/ask/see if/with/my?,
    let you know |, thought it/i/this/that/we/they, waiting to hear/see/find, waiting on my?, as long as, depends on,
    dejame/deje/dejeme ver/checar/preguntar/revisar, tengo que ver/checar/preguntar/revisar, les/te/le aviso/digo |, a ver si, creo/supongo que si/puedo, i think so, think i can, hope so, hopefully, ojala, should be able, ill try, try to make, voy a tratar,
    tratare, not confirming, pretty sure, probably, unconfirm, unconfirmed
  `,
  /** To come or go home alone, where a ride was asked about. */
  'no-ride': `
    ill/i/will/gonna/going just? to? take/grab/get/catch/ride the/a/an? bus/uber/lyft/cab/taxi/train/metro/subway, ill/will/gonna just? uber/lyft/walk/bike,
    i live close/nearby, walking home, i can/will/could/ill drive myself/home/after, ok/fine/able to drive, asking around, havent asked anyone/anybody, dont/havent/didnt have/got/find one/anyone/anybody lined? up? |, nobody/noone/none/nothing yet? |, not yet |,
    can you provide/arrange/send, ride/driver is/be/ll/will me/myself |, ride is/be my bike/bicycle/motorcycle/scooter, dont have a car, sigo buscando |, yo manejo, me voy/vengo manejando/caminando, me voy en uber/taxi/camion/metro/bus/bici, no tengo |, no consigo
  `,
  /** Who may drive, where nobody has said so yet. */
  'ride-doubt': `
    think/thinking/guess/guessing/hope/hoping/believe/assume/assuming/suppose/pretty/fairly sure? that? <who>/<kin>/aname/neighbor/cousin/aunt/uncle/roommate/someone/somebody, should/might/could/may be <who>/<kin>/aname/neighbor/cousin/aunt/uncle/roommate/someone/somebody,
    creo/supongo/espero/pienso/capaz/igual que? mi? <quien-es>, a lo mejor mi? <quien-es>
  `,
  /** Why the ride there was is none, where no other is named after it. */
  'ride-lost': `
    <vehicle> broke/broken/breaking down, <vehicle> wont/doesnt/didnt/wouldnt start/run, <vehicle> in the? shop, flat tire/tyre, got a flat, <vehicle> battery died/dead,
    <who>/<kin>/aname was/were going/supposed to? drive/take/pick/bring/be/but, <who>/<kin>/aname has/had to work, trying/try to get <who>/<kin>/aname, <who>/<kin>/aname got called in/into,
    <quien-es> tiene/tuvo que trabajar, <quien-es> iba a llevarme/recogerme/traerme pero,
    se descompuso/poncho/murio .. <vehiculo>/llanta, no arranca/prende .. <vehiculo>, <vehiculo> no? arranca/prende/descompuesto/descompuesta/taller
  `,
  ride: `
    my? other/better half |, other/better half is/will/can/has/got/s, all set |, all set my? <kin>/<who>, all set my? <kin>/<who> coming with me/us, i/ive/yes/already have/got/found one/someone/somebody |, <kin>/<who>/aname is/be/as my? driver/ride, driver is/will/ll be? my? <kin>/<who>/aname, mom/dad/wife/husband/son/daughter/sister/brother/friend/neighbor is/will |, my? <kin>/husband/wife/partner/roommate/neighbor is? getting me,
    friend/neighbor/sister/brother/son/daughter/cousin/husband/wife aname is/will/can/s to? drive/driving/pick/picking/take/taking/bring/bringing me? home/back/there/up/off?, aname is/will/can to? driving/drive/pick/picking/take/taking/bring/bringing me/up?, got one |, having .. drive/take me,
    my husband/wife/mom/dad/sister/brother/son/daughter/friend/partner/roommate/neighbor/boyfriend/girlfriend |,
    <who>s? got/have/has me |, <who>s? got/have/has me covered, wifes/husbands/moms/dads/sisters/brothers/sons/daughters/friends/roommates got it |, <who>/<kin> has/got it |, <who>/<kin> has/got it covered/handled, moms/dads/sisters/brothers/wifes/husbands/friends/sons/daughters got me,
    have/got/has/found/lined/arranged/yes a? ride/driver up?,
    ride is? set/arranged/confirmed/ready/all/good/booked/secured/lined, my? ride is/will, all set with my? ride,
    someone/somebody is/will/can/s/to driving/drive/pick/take/picking/taking me?,
    <who>/neighbor/cousin/aunt/uncle/niece/nephew/coworker/caregiver/aide/pastor is/will/can/s/gonna/going/ll to? driving/drive/pick/picking/take/taking/bring/bringing/drop/dropping me? home/back/there/up/off?,
    husband/wife/mom/dad/sister/brother/son/daughter/friend/partner/roommate/neighbor driving/drives/picks/picking,
    getting a ride, being driven, being picked, tengo quien me? lleve/recoja/lleva/traiga, ya tengo quien,
    ya tengo |, ya tengo ride/transporte/viaje/chofer/aventon, tengo ride/transporte/viaje/chofer/aventon/como,
    mi <quien-es> |, me lleva/recoge/trae/llevara/va/llevan/recogen mi?/a? esposo/esposa/marido/mama/papa/hermana/hermano/hijo/hija/amigo/amiga/llevar/recoger/novio/novia/vecina/vecino/cunada/prima/primo/tia/suegra,
    <quien-es> me lleva/recoge/trae/va/puede/llevara a?, va a llevarme/recogerme
  `,
};
