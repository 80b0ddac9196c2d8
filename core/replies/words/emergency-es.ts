import type { DangerList } from './danger-list.ts';

/** The same as emergency-en.ts, in Spanish, without accents. */
export const EMERGENCY_ES: readonly DangerList[] = [
  {
    about: 'chest_breath',
    certain: `
      # Respirar
      respirar/respira/respiro/respirando/respiracion/rrespirar/respirarr ~ no/dificil/dificultad/cuesta/costando/trabajo/trabajos/problemas/apenas/batallo/batallando/batalla/mal/lento/raro/rara/poco/feo/entrecortada/agitada/ruido/ruidos/casi/dejo/deja,
      no respira/respiro/respirando/rrespira,
      falta/falto/faltando/sin/no/poco/alcanzo/entra/jalo/agarro/jalar/agarrar .. aire/aliento/oxigeno,
      me/se/nos ahogo/ahoga/ahogando/asfixio/asfixia/asfixiando/sofoco/sofoca/sofocando/atragante/atraganto/atraganta/aogo,
      ahogandome, ahogandose, asfixia, asfixiandome, me falta la respiracion, silba/chifla/silbido/silbidos pecho,
      jadeando, jadea, boqueando, ataque de asma, crisis de asma, crisis asmatica, oxigeno ~ bajo/bajando/baja,
      labios/labio/cara/unas/dedos/boca/manos/lengua/piel ~ morados/morada/azules/azul/azulados/azulada/moradas/morado/grises/gris/moraditos,
      se/me puso/pone/esta/poniendo/pusieron/ve/quedo morado/morada/azul/morados/azules/gris,
      esta/puso/quedo morado/morada/azul, respira/respirando lento/despacio/despacito/lentito/poquito/apenas,
      ronca/ronquido/roncando ~ raro/feo/despierta
      # Pecho y corazon
      pecho/esternon/pechito ~ dolor/dolores/duele/duelen/doliendo/dolio/presion/opresion/oprime/oprimido/punzada/punzadas/arde/ardor/quema/aprieta/apreta/apretado/apretando/apretada/pesado/pesa/peso/pesadez/molestia/cerrado/piquete/piquetes/pica,
      corazon/corason/corazoncito ~ dolor/duele/doliendo/punzada/punzadas/para/paro/detuvo/explota/explotar/explotando/reventar,
      ataque al/de corazon, ataque cardiaco, dio/da/dando un paro, infarto, infartando, infartado, paro cardiaco,
      angina,
      brazo/hombro/mandibula/lado ~ izquierdo dormido/adormecido/entumecido/hormigueo/duele/dolor/pesado/adormece,
      duele/dolor/dormido/adormecido/entumecido/hormigueo ~ brazo izquierdo, brazo izquierdo
    `,
    doubtful: `
      ahogo, ahogando, ahoga, me ahogo, no puedo respirar, no respiro
    `,
  },
  {
    about: 'sedation',
    certain: `
      despierta/despertar/despertarla/despertarlo/despierte/desperto/despertaba ~ no/imposible/dificil/cuesta,
      no reacciona/responde/reaccionaba/reacciono/respondio/respondia/contesta/reaccione, no abre los? ojos,
      inconsciente, inconciente, inconcsiente, incosciente, inconsiente,
      conocimiento/conciencia/consciencia ~ perdio/perdi/perdiendo/perder/sin/pierde,
      sin/no/tiene/siento/encuentro/debil/debilito pulso debil?,
      ojos ~ blanco/volteados/voltean/voltearon/idos/blancos, no se mueve, no se movia,
      tirado/tirada/tirados en el? piso/suelo/bano,
      esta/quedo/cayo/puso tiesa/tieso/flacida/flacido/fria/frio/como muerta?/muerto?,
      espuma ~ boca/saca/sale/echando/echa, en coma, no la/lo/le puedo/podemos/logro despertar, se esta yendo,
      se va y viene
    `,
    doubtful: `
      no me puedo despertar, no despierto, no contesta
    `,
  },
  {
    about: 'neuro_faint',
    certain: `
      # Desmayo, cabeza
      desmaye, desmayar, desmaya, desmayando, desmayada, desmayado, desmayarme, desmayarse, desmalle, desmallo,
      desmallar, desmallando, desmalla, desmallada, desmallarme, me/se desmayo, desvaneci, desvanecio, desvanezco,
      desvanecimiento, desplome, desplomo, soponcio, patatus, se me/le fue el mundo/sentido, todo se puso negro,
      vi/veo todo? negro, se me nublo todo, se/me cai/cayo redondo/redonda, cayo/cai/caer/caido al piso/suelo,
      se/me cayo/cai de/por la/las/el escalera/escaleras/techo/azotea,
      cabeza/cabesa/caveza/frente/nuca/craneo ~ golpe/golpee/golpeo/golpie/pegue/pego/golpes/golpeado/golpeada/pegado/pegada/abri/abrio/parti/partio/descalabre/azote/choque/sangra/sangrando/abierta/rota,
      descalabrada, descalabrado, me descalabre, conmocion
      # Derrame
      cara/boca/rostro/ojo/parpado/cachete/labio/mejilla ~ caida/caido/chueca/chueco/torcida/torcido/dormida/paralizada/paralizado/desviada/cayo/cae/ladeada/entumida/enchueco/torcio/paralizo/entumecida/adormecida,
      brazo/brazos/pierna/piernas/mano/manos/lado/cuerpo/cara/mitad ~ durmio/durmieron/entumio/adormecio/durmiendo,
      brazo/brazos/pierna/piernas/mano/manos/lado/cuerpo/cara/pie/pies ~ debil/debiles/dormido/dormida/dormidos/dormidas/adormecido/adormecida/entumido/entumida/entumecido/entumecida/paralizado/paralizada/hormigueo/tieso,
      no siento/muevo/mueve/puedo/puede/responde/responden/sostiene/levanta/logro mover?/levantar?/sentir?/doblar? brazo/pierna/brazos/piernas/mano/manos/cara/lado/cuerpo/pies/pie/dedos,
      medio cuerpo, media cara, mitad de cuerpo/cara, lado del cuerpo,
      no/apenas/casi puedo/puede mover/moverme/moverse/levantarme/pararme/caminar/levantarse/pararse/sostenerse,
      no me/se puedo/puede mover/parar/levantar/sostener, paralizado, paralizada, paralisis,
      hablar/habla/hablo/hablando/ablar/ablando/palabras/lengua ~ no/apenas/casi puede/podia/salen/sale,
      no/apenas/casi puedo hablar/ablar bien/claro/normal,
      habla/hablando/hablo/ablando/palabras/lengua ~ raro/arrastrando/arrastra/arrastrado/enredado/enredada/enreda/enredan/trabado/trabada/traba/balbuceando/extrano/dormida/trabando/incoherente/incoherencias,
      balbucea, balbuceando, derrame cerebral?, embolia, ictus, apoplejia, aneurisma, peor dolor de cabeza,
      peor dolor/migrana/jaqueca de mi vida, dolor de cabeza .. mi vida, cabeza mas fuerte .. vida,
      dolor de cabeza ~ subito/repentino/explosivo/repente, cabeza ~ estallo/explotando/estallando/exploto,
      no veo nada/bien? de un ojo, vista/vision ~ perdi/perdio/perdiendo/fue/va/nubla/apago/borro/sin/pierdo/perder,
      ciego/ciega ~ quede/me/estoy/quedo/quedando, no sabe quien/donde es/soy/esta, no me? reconoce a?, no sabe ni,
      dice incoherencias, dice cosas sin sentido, no tiene sentido lo que dice, no hace sentido lo que,
      esta delirando, muy confundida y, no se quien soy
    `,
    doubtful: `
      desmayo, no ve nada, apenas puedo hablar, no puedo/puede ver, no veo, no veo nada, no veo bien, ciego, ciega,
      no puedo hablar
    `,
  },
  {
    about: 'seizure',
    certain: `
      convulsion, convulsiones, convulsionando, convulsiono, convulsiona, convulsionar, convulsionado, combulsion,
      combulsiones, combulsiono, combulsionando, convulcion, convulciones, convulcionando, convulciono, combulcion,
      convulsivo, epilepsia, epileptico, epileptica, ataque epileptico/convulsivo, ataque de epilepsia,
      le/me dio/dieron/da/dando/pego/esta un? dando? ataque/ataques/convulsion, sacudiendose, sacudidas,
      sacudidas ~ cuerpo, sacudio/sacudi/sacude/sacudia ~ cuerpo/todo/toda,
      temblaba/temblando/tiembla/tiemblo/temblor/temblo/tiemblando ~ todo/toda/incontrolable/cuerpo/parar/control,
      no para/deja/dejo de temblar/sacudirse, lengua ~ mordi/mordio/muerde/mordida/mordiendo,
      orino/orine/oriné/mee/meo/hizo/hice ~ encima/pipi/cama/ropa, me orine, espasmos,
      se puso/quedo tiesa/tieso/rigido/rigida/duro/dura, desperte en el piso/suelo, perdi el? tiempo
    `,
    doubtful: `
      ataque, me sacudi, temblando
    `,
  },
  {
    about: 'overdose',
    certain: `
      tome/tomo/tomado/tomaste/trague/trago/tomando/ingeri/inyecte/tomamos ~ demasiado/demasiada/demasiadas/demasiados/demaciado/demaciada/demaciadas/triple,
      tome/tomo/tomado/trague/trago/tomaron todas/todo/toda/todos/entero/entera/mucho/mucha/muchas/muchos/bastantes/varias/tantas <pastillas>/medicina/ketamina/frasco/bote/caja/tira/botella,
      tome/tomo/trague/trago todas/todos,
      me/se tome/tomo/trague/trago/acabe/acabo todas/toda/entero/entera/frasco/bote/caja/tira/botella,
      me/se pase/paso/excedi/excedio/sobrepase con/de/en dosis/pastillas/medicina/medicamento/gotas/raya/mano/ketamina,
      sobredosis, sobredocis, sobre dosis, sobredosi, sobredosiss, intoxicado, intoxicada, intoxicacion, intoxique,
      intoxico, intoxicarme, envenenado, envenenada, envenene,
      mezcle/mezclo/mezclado/mezclando/mescle/mesclo/combine/combino/junte/revolvi/mezclar ~ alcohol/pastillas/medicina/cerveza/cervezas/vino/tequila/vodka/clonazepam/xanax/rivotril/tafil/tramadol/drogas/medicamento/medicamentos/cocaina/mota/dosis,
      tome/tomo/bebi/bebio/tomado/tomando/tomandome ~ alcohol/cerveza/cervezas/vino/tequila/vodka/mezcal/ron/copas/tragos/chelas/whisky con/y/despues/encima/mas/junto .. <pastillas>/medicina/dosis/tratamiento/ketamina,
      <pastillas>/medicina/dosis/ketamina con/y/mas alcohol/cerveza/cervezas/vino/tequila/vodka/mezcal/copas/tragos,
      borracho/borracha ~ pastillas/medicina/tome/ketamina, puno/punado/monton/bote/frasco/caja/tira de <pastillas>,
      frasco/bote/caja ~ vacio/vacia,
      tomo/comio/trago/agarro hijo/hija/nino/nina/bebe/perro/nieto/nieta .. <pastillas>/medicina/ketamina,
      hijo/hija/nino/nina/bebe/perro/nieto/nieta ~ tomo/comio/trago <pastillas>/medicina/ketamina,
      tomo/bebi/tome/bebio cloro/veneno/lejia, hoyo k
    `,
    doubtful: `
      veneno, tome mucho, tome mucha, tome de mas, me tome de mas
    `,
  },
  {
    about: 'allergy',
    certain: `
      labios/labio/lengua/garganta/cara/boca/ojos/cuello/rostro/parpados ~ hinchado/hinchada/hinchados/hinchadas/hincho/hincha/hinchando/hinchazon/hincharon/hinchan/inflamado/inflamada/inflamados/inflamo/inflamando/inflamaron/inchado/inchada/inchados/incho/inchando/incharon/inchazon,
      garganta/gargante/pecho ~ cierra/cerro/cerrando/cerrada/apreta/aprieta/apretada/cerrandose/cierre,
      no/apenas/casi puedo/puede/logro pasar/tragar/deglutir, tragar/pasar ~ cuesta/dificil/trabajo/batallo,
      anafilaxia, anafilactico, anafilactica, reaccion alergica, alergia ~ fuerte/grave/severa,
      hinchado/hinchada todo/toda, ronchas ~ garganta/respirar/labios/lengua/cara
    `,
    doubtful: '',
  },
  {
    about: 'vomiting',
    certain: `
      # Sangre
      vomito/vomite/vomitando/vomita/vomitar/vomitado/escupi/escupiendo/tosiendo/tose/toso/tosi/escupo/escupe/devolvi/arroje/arrojando/guacare/bomito/bomite/bomitando/popo/heces/excremento/caca ~ sangre/negro/negra/coagulos,
      sangrar/sangre/sangrado/sangra/sangrando/sangro ~ mucho/mucha/bastante/chorros/demasiado/demasiada/muchisimo/muchisima/abundante/para/paro/deja/dejo/parar/fuerte/incontrolable/todos,
      hemorragia, emorragia, hemorragias, desangrando, desangro, desangra, coagulos,
      no/apenas/casi puedo/puede/he/ha/logro/podia podido? logrado? orinar/orinado/mear/hacer pipi?,
      sin poder? orinar, no me sale la orina/pipi
    `,
    doubtful: '',
  },
  {
    about: 'fall_drive',
    certain: `
      # Choque
      choque/chocamos/choco/estrelle/volque/volcamos/chocaron ~ carro/coche/auto/camioneta/moto/arbol/poste/muro,
      me/nos choque/chocaron/atropello/atropellaron/estrelle/volcamos/atropellado,
      tuve/tuvimos/tuvo/tube/sufri/sufrio un? accidente/choque, accidente de/en carro/auto/coche/moto/trafico yo?,
      me accidente, se accidento,
      me/se rompi/quebre/fracture/quebro/rompio/fracturo brazo/pierna/hueso/cadera/mano/pie/tobillo/nariz/costilla,
      balazo, apunalaron, apunalo, me dispararon
    `,
    doubtful: `
      accidente, choque, chocamos, choco
    `,
  },
  {
    about: 'call-for-help',
    certain: `
      auxilio, auxilios, ausilio, socorro,
      ayuda/ayudame/ayudenme/ayudeme/ayudanos/ayudennos ~ urgente/rapido/ahora/inmediata/pronto/emergencia/dios/morir/mal,
      ayuda por favor, por favor ayuda/ayudenme/ayudame/ayudeme, ayudenme por favor/ya, ayudame/ayudeme por favor/ya,
      ayuda ya/ayuda,
      necesito/necesita/ocupo/ocupa/nesesito/nececito/necesitamos ayuda ya/ahora/urgente/por/rapido/inmediata,
      que alguien me ayude, alguien ayudeme/ayudenme, alguien que me ayude, salvenme, salvame, rescatenme,
      911 ~ llamen/llame/llama/llamar/llamando/hablen/hablar/marquen/marque/llamo/llamamos,
      ambulancia/ambulancias/paramedicos/policia ~ llamen/llame/llama/llamar/llamando/llamo/manden/mande/manda/envien/pidan/necesito/necesitamos/necesita/ocupo/viene/vengan/urgente/hablen/llego/llevaron,
      voy/vamos/llevan/llevaron/llevo/llevando/llevamos/llevame/llevenme/llevarla/llevarlo/llevarme/ir/lleven/camino/llevenla/llevenlo a/al/hacia/para hospital/urgencias/emergencias/emergencia,
      estoy/estamos/quede/quedo en/internado/internada hospital/urgencias/emergencias, me internaron/hospitalizaron,
      internado/internada, sala de emergencias/urgencias, vida o muerte, peligro de muerte, peligro mi? vida,
      peligra mi? vida, siento/creo/que/como/estoy/esta/cuando/ya que? me/se estoy/va/voy muriendo,
      creo/siento/pienso que me? muero/morir, creo/siento que me? voy/va a morir, siento morir/morirme,
      me estoy muriendo, se esta muriendo, se me muere, se nos muere, se va a morir, no quiero morir,
      emergencia medica
    `,
    doubtful: `
      911, ambulancia, paramedicos, me muero, muero, muriendo, se muere, me voy a morir, emergencia, emergensia,
      urgencia medica, necesito ayuda, nesesito ayuda, nececito ayuda, necesita ayuda, necesitamos ayuda, ocupo ayuda,
      ayudame, ayudenme, ayudeme, ayudanos
    `,
  },
];
