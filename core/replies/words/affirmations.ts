/** Phrases that say yes to a question about a visit, or that somebody will drive. */
export const AFFIRMATIONS = {
  confirm: `
    ill be there, i will be there, be there,
    see you/ya/u/yall then/there/tomorrow/soon/at/monday/tuesday/wednesday/thursday/friday/saturday/sunday/in,
    works for me, that works, works great, sounds good/great/perfect, im coming, i am coming, will come, ill come,
    im in, count me in, planning to be/attend, confirm, confirmed, confirming, i confirm, plan to come/be/attend,
    looking forward, we will/ll be there, well be there, we are coming, that time works/is, confirmo, confirmado,
    confirmada, confirmamos, confirmar, alli/ahi/alla estare/estaremos/voy/vamos/nos, si voy, si asistire, si puedo,
    asistire, ahi nos vemos, nos vemos, cuente conmigo, si vengo, si ire, por supuesto, hasta manana,
    claro que si, vengo, yo voy, si estare
  `,
  ride: `
    have/got/has/found/lined/arranged/yes a? ride/driver up?,
    ride is? set/arranged/confirmed/ready/all/good/booked/secured/lined, my? ride is/will, all set with my? ride,
    someone/somebody is/will/can/s/to driving/drive/pick/take/picking/taking me?,
    <who> is/will/can/s/gonna/going/ll to? driving/drive/pick/picking/take/taking/bring/bringing/drop/dropping me?,
    husband/wife/mom/dad/sister/brother/son/daughter/friend/partner/roommate/neighbor driving/drives/picks/picking,
    getting a ride, being driven, being picked, tengo quien me? lleve/recoja/lleva/traiga, ya tengo quien,
    ya tengo |, ya tengo ride/transporte/viaje/chofer/aventon, tengo ride/transporte/viaje/chofer/aventon/como,
    me lleva/recoge/trae/llevara/va/llevan/recogen mi?/a? esposo/esposa/marido/mama/papa/hermana/hermano/hijo/hija/amigo/amiga/llevar/recoger/novio/novia/vecina/vecino/cunada/prima/primo/tia/suegra,
    <quien-es> me lleva/recoge/trae/va/puede/llevara a?, va a llevarme/recogerme
  `,
};
