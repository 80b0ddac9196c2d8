import type { WordClasses } from '../../phrases/notation.ts';
import { verbClasses } from '../../phrases/spanish-verbs.ts';
import { VERBS_ES } from '../ordinary/verbs-es.ts';
import { EVERYDAY_CLASSES_ES } from './classes-everyday-es.ts';

/** The Spanish groups of words, without accents; every verb of verbs-es.ts is a group too. */
export const CLASSES_ES: WordClasses = {
  // What stands between a pronoun and its verb: `me quiero matar`.
  'quiero-yo':
    'quiero, queria, quisiera, quise, voy, vamos, iba, ire, vaya, fuera, puedo, podria, pude, podia, podre, pienso, pensaba, pense, pensado, estoy, estaba, estuve, estado, ando, andaba, anduve, sigo, seguia, he, hemos, habia, hubiera, haya, habre, debo, deberia, tengo, tenia, dan, dio, da, daba, daban, gustaria, encantaria, urge, provoca, apetece, intente, intento, trate, trato, volvi, vuelvo, empece, empiezo, deseo, prefiero, preferiria, necesito, merezco, planeo, decidi, acabo, acabe, boy, he estado, tentada, tentado, dieron, vino, nacen, mejor, acaba',
  'quiere-otro':
    'quiere, quieren, queria, querian, quisiera, quiso, va, van, iba, iban, puede, pueden, podria, piensa, pensaba, esta, estan, estaba, estuvo, anda, andaba, sigue, seguia, ha, han, habia, hubiera, haya, debe, tiene, intento, intenta, trato, trata, volvio, vuelve, empezo, empieza, amenaza, amenazo, acaba, acababa, decidio, planea, vaya, viene',
  ...verbClasses(VERBS_ES),
  no: 'no, ni, sin, nunca, jamas, tampoco, nadie, nada, ningun, ninguna, ya no',
  cuesta:
    'apenas, casi no, dificil, dificultad, cuesta, costando, costo, costaba, trabajo, trabajos, problemas, batallo, batallando, batalla, batallar, esfuerzo, imposible, nomas no, medio',
  // To wish for something; `quiero` is also to be about to do it.
  quiero: '<deseo>, voy/va/vamos/iba/vas/van/fuera/ire a',
  deseo: `
    <querer>, <desear>, <preferir>, <merecer>, <decidir>, <intentar>, <planear>, gustaria, encantaria, ojala, necesito,
    <pedir>, <rezar>, <rogar>, deberia, debo, antojo, impulso, impulsos, tentacion, planes, ideas, idea, mejor,
    <tratar> de, <pensar> en?, ganas de?, pensamientos de, tengo/tiene/tenemos que,
    habla/hablando/hablo/platica de, plan de/para, lista/listo/decidida/decidido para/a/de, amenaza/amenazo con,
    a punto de, capaz de, miedo de, dispuesta/dispuesto a
  `,
  // Who is meant besides the patient.
  'persona-es': `
    alguien, el, ella, ellos, ellas, <pariente>, <nino>, gente, todos, perro, ese hombre, esa mujer, ese/este cabron/pendejo/desgraciado/infeliz/maldito/imbecil/tipo/vato/wey/guey,
    esa/esta maldita/vieja/desgraciada/perra/tipa
  `,
  pariente: `
    esposo, esposa, marido, mujer, novio, novia, pareja, ex, exmarido, exesposo, exnovio, exnovia, expareja, mama, mami,
    papa, papi, madre, padre, apa, ama, jefa, jefe, jefita, jefito, viejo, vieja, viejito, viejita, padrastro,
    madrastra, hermano, hermana, carnal, carnala, suegra, suegro, cunado, cunada, yerno, nuera, tio, tia, primo, prima,
    abuela, abuelo, abuelita, abuelito, tata, nana, sobrino, sobrina, padrino, madrina, compadre, comadre, vecino,
    vecina, roommate, companero, companera, amigo, amiga, paciente, persona, senor, senora, muchacho, muchacha, joven,
    hombre, husband, wife, boyfriend, girlfriend, don, dona, familia, familiar, companero de cuarto, hermanito,
    hermanita, muchachito, muchachita, vato, morro, morra, tipo, enfermo, enferma, jefes, papas, padres, patron
  `,
  nino: `
    nino, nina, ninos, ninas, ninito, ninita, hijo, hija, hijos, hijas, hijito, hijita, bebe, bebes, bebito, bebita, baby
    nene, nena, nenes, nietos, nieto, nieta, nietecito, criatura, criaturas, chamaco, chamaca, chamaquito, chamaquita,
    chavito, chavita, morrito, morrita, cipote, cipota, guagua, pelado, peladito, gurisito, chiquito, chiquita, chiquillo
    chiquilla, pequeno, pequena, peque, menor, toddler, huerco, escuincle, patojo, patoja, guiro, sobrinito, sobrinita,
    gemelos, gemelas, mijo, mija
  `,
  mascota:
    'perro, perra, perrito, perrita, perros, gato, gata, gatito, gatita, gatos, mascota, mascotas, cachorro, animalito, animalitos, animales, pajaro, gallinas',
  // Without accents `el` is an article too: where he is meant, it stands right before what he does.
  'quien-es': 'ella, <pariente>, <nino>, alguien',
  // What is taken.
  pastillas: `
    pastillas, pastilla, pastillitas, pastillita, pastiyas, pildoras, pildora, tabletas, tableta, capsulas, capsula, pepas
    pepa, grageas, comprimidos, comprimido, calmantes, somniferos, ansioliticos, antidepresivos, relajantes, tabletitas,
    aspirinas, troches, troche, lozenges, chochos, gomitas, pills, pill, tylenoles, clonas, rivos, trankimazin
  `,
  medicina: `
    <pastillas>, medicina, medicinas, medicinita, medisina, medicamento, medicamentos, medicacion, remedio, remedios, dosis
    tratamiento, ketamina, ketamine, quetamina, esketamina, spray, espray, esprai, gotas, gotitas, jarabe, insulina, parche, parches, meds, <droga>
  `,
  droga: `
    tylenol, tilenol, acetaminofen, paracetamol, ibuprofeno, ibuprofen, advil, aleve, naproxeno, aspirina, excedrin
    benadryl, melatonina, ambien, zolpidem, xanax, sanax, alprazolam, ativan, lorazepam, clonazepam, klonopin, rivotril
    tafil, valium, diazepam, oxicodona, oxycodone, oxicodonas, percocet, percocets, norco, hidrocodona, vicodin, tramadol
    morfina, fentanilo, codeina, sertralina, fluoxetina, prozac, lexapro, escitalopram, trazodona, trazodone, seroquel
    quetiapina, litio, lamotrigina, gabapentina, gabapentin, metadona, opioides, opiaceos, benzos, benzodiacepinas, benzo
    metformina, losartan, bupropion, wellbutrin, venlafaxina, amitriptilina, mirtazapina, nyquil, dramamine, robitussin
  `,
  sedante: `
    xanax, sanax, alprazolam, ativan, lorazepam, clonazepam, klonopin, rivotril, tafil, valium, diazepam, ambien, zolpidem
    oxicodona, oxycodone, oxicodonas, percocet, percocets, norco, hidrocodona, vicodin, tramadol, morfina, fentanilo
    codeina, metadona, opioides, opiaceos, benzos, benzo, benzodiacepinas, benadryl, nyquil, relajante, relajantes, gabas
    gabapentina, seroquel, quetiapina, trazodona, somnifero, calmante, calmantes, <para-dormir>
  `,
  'para-dormir':
    'pastilla/pastillas/algo/pastillita/medicina para dormir/nervios/dolor, pastilla/pastillas/medicina de dormir/nervios/dolor',
  alcohol: `
    alcohol, cerveza, cervezas, cervecita, cervecitas, chela, chelas, chelitas, birra, birras, vino, vinito, tequila, vodka
    tequilas, tequilita, mezcal, ron, whisky, wiski, guisqui, aguardiente, guaro, pisco, fernet, ginebra, brandy, licor
    copa, copas, copita, copitas, trago, tragos, traguito, traguitos, caguama, caguamas, michelada, micheladas, pulque
    pisto, frias, six, sixpack, beer, beers, wine, booze, charanda, sotol, champana, sangria, bebida alcoholica, chupe
    chupes, cubas, cuba, shot, shots, bebidas alcoholicas, bud light, modelo, coronas, heineken, four loko, trulys
  `,
  callejera:
    'cocaina, coca, perico, cristal, meta, metanfetamina, heroina, fentanilo, drogas, droga, mota, marihuana, weed, crack, piedra, hongos, lsd, extasis, tachas, molly, edible, gomita, hierba, porro, speed',
  envase: `
    frasco, frasquito, frascos, bote, botecito, botes, botella, botellita, caja, cajita, cajas, tira, tiras, blister
    blisters, tabla, tableta, sobre, sobres, paquete, paquetes, pomo, pote, punado, punados, puno, punito, manojo, monton, bolsa, envase, ampolleta
    ampula, carton, bottle, box
  `,
  'toma-yo':
    '<tomar>, <tragar>, <ingerir>, <beber>, <consumir>, <zampar>, <empinar>, <inyectar>, <chupar>, <masticar>, <inhalar>, comi, comio, comerme, comerse, comido, comieron, bebio, me/se/le .. <meter>/<echar>/<acabar>/pase/paso',
  // Body.
  pecho: 'pecho, pechito, toracico, toracica, toracicos, esternon, torax, pechera, pexo, chest',
  corazon: 'corazon, corazoncito, corason, cora, heart',
  dolor: `
    dolor, dolores, dolorazo, doloron, dolorcito, dolorcitos, dolorsito, <doler>, doliendome, punzada, punzadas, punzon, <punzar>, piquete
    piquetes, piquetito, piquetitos, pinchazo, pinchazos, pinchazon, puntada, puntadas, agujazo, agujetazo, <arder>, ardor
    <oprimir>, opresion, presion, <apretar>, apreton, apretazon, apretadito, apretadera, <pesar>, pesado, pesadez, pesadito
    <aplastar>, <presionar>, <quemar>, molestia, molestias, <molestar>, calambre, calambres, tension, <estrujar>
    <cerrar>, elefante, ladrillo, piedra, losa, yunque, tabique, plancha, tonelada, costal, camion, pain, hurts, tight
    sofocon, trancazo, jalon, jalones, tiron, tirones, adolorido, adolorida, duro, apachurrado, apachurra, apachurrando
    nudo, hueco, carga, cargado, oprimidito, encogido, encoge, rajado, desgarro, desgarra, cuchillo, cuchillada, punalada, estallar
  `,
  cara: 'cara, carita, rostro, cachete, cachetes, mejilla, boca, boquita, labio, parpado, ojo, mandibula, lengua, sonrisa, face',
  miembro:
    'brazo, brazos, bracito, mano, manos, manita, pierna, piernas, piernita, pie, pies, lado, mitad, cuerpo, hombro, dedos, costado, extremidades',
  dormido: `
    debilidad, <adormecer>, <entumir>, <entumecer>, <paralizar>, <hormiguear>, hormigueo, hormiguitas, dormido, dormida, dormidos
    dormidas, durmio, durmieron, durmiendo, duerme, duermen, tieso, tiesa, tiesos, debil, debiles, flojo, floja, guango
    guanga, guangos, aguado, aguada, colgando, colgado, colgada, muerto, muerta, engarrotado, engarrotada, insensible
    acalambrado, acalambrada, atrofiado, calambre, calambres, <debilitar>, numb, weak, cosquilleo, tulido, tullido
  `,
  chueco:
    'cuelga, colgando, <torcer>, <enchuecar>, <desviar>, chueco, chueca, volteo, volteada, volteado, torcido, torcida, caido, caida, cayo, cae, cayendo, colgada, colgado, ladeado, ladeada, desfigurada, deforme, jalada, jalado, de lado, para un lado, paralizada, virada, virado, bembo, mueca',
  hinchado: `
    <hinchar>, hinchazon, hinchadito, hinchadita, hinchadisima, hinchadisimo, <inflamar>, inflamacion, <inflar>, inchado
    inchada, inchados, inchando, incho, inchazon, inchada, gordo, gorda, gordos, gordota, gordotes, gruesa, grueso, globo
    bembon, bembona, bembones, trompudo, trompuda, enorme, grandota, grandote, deforme, deformada, cachetona, abultada
    abultados, abotagada, abotagado, crecio, creciendo, swollen, swelling, puffy, edema, hinchandose, como pelota
  `,
  garganta: 'garganta, gargante, gaznate, traquea, throat, pescuezo, cuello',
  aire: 'aire, airecito, airesito, aliento, resuello, oxigeno, respiracion, respiro, breath, huelgo, fuelle',
  aliento: `
    <respirar>, respiracion, respiraciones, resuello, resollar, resuella, resollando, resuelle, respiral, rrespirar
    respirarr, rrespira, respiro, respirito, breathe, breathing
  `,
  lento:
    'lento, lentito, lenta, lentamente, despacio, despacito, poquito, apenitas, apenas, raro, rara, rarito, feo, fea, mal, extrano, entrecortado, entrecortada, agitado, agitada, rapido, rapidito, ruido, ruidos, ronquido, ronquidos, silbido, chillido, superficial, cortito, corto, cortado, cortada, cortadita, irregular, ronco, pesado, pesada, trabajoso, trabajosa, trabajosamente, forzada, forzado, dificultosa, pausado, pausada, de vez en cuando',
  morado:
    'morado, morada, morados, moradas, moradito, moradita, moraditos, moraditas, amoratado, amoratados, amoratada, azul, azules, azulado, azulados, azulada, azulito, azulitos, gris, grises, violeta, negros, blancos, palidos, purpura, prieto, prietos, cenizo, ceniza, cenizos, blue, purple',
  // Places and things of danger.
  altura: `
    puente, puentes, balcon, techo, azotea, ventana, ventanas, edificio, vacio, precipicio, barranco, barranca, voladero
    despenadero, acantilado, abismo, cornisa, barandal, terraza, risco, cerro, piso once, segundo/tercer/cuarto/quinto/decimo piso, bridge, roof, torre
  `,
  trafico:
    'tren, trenes, metro, subway, carro, carros, troca, trocas, trailer, trailers, camion, camiones, bus, autobus, guagua, freeway, friwey, friway, freguey, autopista, carretera, calle, avenida, via, vias, rieles, highway, jaiwey, trafico, coche, coches, interestatal, el 405',
  agua: 'rio, mar, lago, laguna, presa, represa, canal, pozo, oceano, alberca, piscina, tina, poza, noria, muelle, agua',
  arma: 'pistola, pistolas, pistolon, arma, armas, fusil, fusca, cuete, cuerno de chivo, revolver, rifle, escopeta, escuadra, fierro, gun, calibre',
  bala: 'tiro, tiros, balazo, balazos, plomazo, plomazos, plomo, bala, balas, disparo, disparos, tirazo, escopetazo, plomo',
  soga: 'soga, cuerda, reata, lazo, mecate, cinturon, cable, sabana, cinto, correa, cordon, alambre, bufanda, cincho, piola, cabuya, pita, riata',
  filo: 'cuchillo, cuchillos, navaja, navajas, navajita, cuter, cutter, bisturi, rastrillo, gillette, guillette, gilet, machete, vidrio, tijeras, hoja de afeitar, rasuradora, prestobarba, trincheta, punal, hojilla, charrasca',
  veneno:
    'veneno, venenos, cloro, raticida, matarratas, mata ratas, insecticida, lejia, pesticida, acido, anticongelante, thinner, tiner, herbicida, fertilizante, racumin, gramoxone, paraquat, baygon, raid, pinol, fabuloso, detergente, amoniaco, cianuro, arsenico, polvo para ratas, pastillas para ratas, curarina, fosfina, fosforo de aluminio',
  // Life and what it lost.
  vida: 'vida, bida, vivir, existir, existencia, mundo, viviendo',
  'sin-caso': `
    sentido, caso, chiste, objeto, proposito, razon, razones, motivo, motivos, valor, gracia, esperanza, esperanzas, rumbo
    remedio, futuro, salida, solucion, arreglo, ilusion, ilusiones, alegria, luz, ganas, fuerzas, punto, importancia
  `,
  carga:
    'carga, cargas, estorbo, estorbos, lastre, inutil, basura, desperdicio, parasito, fracaso, fracasado, fracasada, porqueria, mierda, desgracia, maldicion, sobrante, cero a la izquierda',
  'poca-carga': 'peso, molestia, cruz, problema, problemas, gasto, verguenza, error, nadie, castigo, dolor de cabeza',
  'estar-mejor': `
    mejor, mejores, tranquilo, tranquilos, tranquilas, tranquila, feliz, felices, contentos, contento, paz, descansar
    descansarian, descansaran, descansan, descansaria, alivio, aliviados, libre, libres, ganando, favor, facil, ligero, sufririan menos
    bien, <estarian-mejor>
  `,
  'estarian-mejor': 'menos problemas/preocupaciones/gastos/estres/lios/carga, sin preocupaciones/problemas',
  // Death and oneself.
  morirse:
    'morir, morirme, morirse, morirnos, morirte, muriendo, muriendome, muriera, muriese, muera, muramos, muriria, moririamos',
  muero: 'muero, muera, muriera, muriese, mori, muriendo, muriendome, moria',
  muerto: 'muerto, muerta, muertos, muertas, muertito, muertita, difunto, difunta',
  'matarse-uno':
    'matarme, matarse, matarnos, matame, me/se mate/mato/matare/matara, suicidarme, suicidarse, suicidara, suicido, suicidandome, desaparecerme, quitarme/quitarse/quite/quito la? vida',
  muriendome: 'muriendome, matandome, desapareciendo, yendome, suicidandome, muriendo',
  maten: 'maten, mate, mataran, matara, matase, maten ya',
  acabe: 'acabe, acabara, acabase, termine, terminara, pare, parara, cese, cesara, pase',
  haber: 'haber, aber, haver, aver, hubiera, ubiera, habria, hubiese, he, hube',
  puedo: 'puedo, podria, podre, pueda, puede, podia, pude',
  saber: 'se, sabe, sabemos, sabria, sabia',
  estoy: 'estoy, ando, estaba, me siento',
  'para-que': 'para que, pa que, de que sirve, que sentido/caso/chiste tiene',
  harto:
    'cansado, cansada, cansadisima, canse, canso, cansancio, harto, harta, hartos, fastidiado, fastidiada, hastiado, hastiada, aburrido, aburrida, asqueada, asqueado, mamado, mamada, hasta, rendida, rendido, agotada, agotado, desgastada, obstinada, obstinado, podrido, podrida, chata, jarta, jarto',
  perdonen: 'perdonenme, perdonen, perdoneme, perdoname, perdon, perdone, perdona, perdonar, disculpenme, sorry',
  ultimo: 'ultimo, ultima, ultimos, ultimas, final',
  locura:
    'locura, locuras, tonteria, estupidez, barbaridad, pendejada, burrada, desgracia, babosada, tarugada, idiotez, tragedia, cosa fea, algo feo, algo malo, algo estupido',
  quiso:
    'quiere, queria, quiso, quisiera, intento, va, iba, dice, decia, dijo, habla, hablando, hablo, amenaza, amenazo, piensa, trato, pidio, anda, estuvo, pensando, planea',
  'se-corta':
    '<cortarme>, <cortar>, <rajarme>, <tajarme>, <cortarse>, <rajar>, <abrirme>, abrirse, <rasgunarme>, <aranarme>, <quemarme>, <quemarse>, <rasgunar>, me hice',
  'se-avienta':
    '<aventarme>, <tirarme>, <lanzarme>, <arrojarme>, <botarme>, <echarme>, <zumbarme>, <dejarme> caer, <aventarse>, <tirarse>, <lanzarse>, <arrojarse>, <botarse>, saltar, salto, saltara, saltarme, saltarse, salte, brincar, brinco, brincara, brincarme, brincarse, atravesarme, atravesarse, atravieso, meterme, meterse, pararme, aventar, tirar, lanzar, volar, volarme, aviento, tiro, lanzo, caminar, camino, caerme',
  'se-mata-asi':
    '<tirar>, <aventar>, <lanzar>, <arrojar>, <botar>, <colgar>, <ahorcar>, <disparar>, <envenenar>, <saltar>, <matar>, <electrocutar>, <zumbar>, <suicidar>, <lastimar>, <danar>, <rajar>, <quemar>, <estrellar>',
  desde: 'de, del, desde, al, a, por, bajo, debajo, enfrente, en, contra, pal, para, del',
  subido:
    'parado, parada, sentado, sentada, parandome, subi, subo, subirme, subida, subido, orilla, orillita, borde, filo, asomada, asomado, parado, trepada, trepado, estoy, ando',
  estrellarme:
    'estrellarme, estrellar, estrello, estrelle, chocar, choco, chocarlo, estamparme, impactarme, volcarme, volcar, soltar, suelto, atravesarme, volantear, volantazo, salirme, desbarrancarme, estrellarlo',
  // Emergencies.
  falta:
    'falta, falto, faltando, faltaba, sin, poco, poquito, alcanzo, alcanza, entra, entraba, jalo, agarro, jalar, agarrar, agarra, jala, recupero, pasa, llega, llegaba, cuesta, quedo, quede, quedando, quito, quita, batallo, dificil, corto, insuficiente, baja, necesito, busco, jalando',
  'se-va':
    'va, fue, yendo, acaba, acabo, acabando, escapa, corta, corto, cortando, falta, quita, termina, suficiente, insuficiente, pesado, entra, llega',
  ponerse: 'puso, pone, ponen, poniendo, pusieron, ve, ven, quedo, tiene, ponia, pusieron, vi, miro, tornan, esta',
  vomita:
    '<vomitar>, <gomitar>, <devolver>, <guacarear>, <guacalear>, <arrojar>, <deponer>, <basquear>, <escupir>, <toser>, vomito, vomitos, bomito, tos, vasca, basca, gomito, throwing up, tosi',
  sangre: 'sangre, sangrita, coagulo, coagulos, sangriento, blood, sangrado',
  ronchas: 'ronchas, roncha, urticaria, salpullido, sarpullido, comezon, alergia, picazon',
  ayuden: 'ayuda, ayudame, ayudenme, ayudeme, ayudanos, ayudenos, ayudennos, ayudenlo, ayudenla, help, ayude',
  llevan:
    'voy, vamos, llevan, llevaron, llevo, llevando, llevamos, llevame, llevenme, llevarla, llevarlo, llevarme, lleven, llevenla, llevenlo, trajeron, trajo, fui, fuimos, rumbo, corriendo, llegue, camino',
  cabeza: 'cabeza, cabesa, caveza, cabecita, frente, nuca, craneo, coco, sien, choya, mollera, head',
  golpe:
    'golpe, golpes, golpazo, golpie, golpio, golpiza, <golpear>, <pegar>, pegue, <azotar>, <partir>, <descalabrar>, <sangrar>, <abrir>, sangre, abierta, abierto, rota, roto, rompi, rompio, chichon, chipote, chinchon, trancazo, madrazo, porrazo, cocotazo, hundida, puntos, herida, cortada, impacto, choque, ladrillazo, pedrada, botellazo',
  'siento-muevo':
    'siento, muevo, mueve, siente, sienten, puedo, puede, responde, responden, sostiene, levanta, levanto, logro, obedece, obedecen, funciona, funcionan, jala, jalan, sirven, sirve, doblo, sintiendo, cierro, aprieto',
  trabado:
    'raro, rara, raras, <arrastrar>, <enredar>, <trabar>, enredado, enredada, trabado, trabada, extrano, extrana, dormida, incoherente, incoherencias, mocho, mocha, borracho, borracha, pastosa, atropellado, disparates, locuras, babosadas, tonterias, mal, chistoso, gangoso, pesada, revuelto',
  alterado:
    'agitado, agitada, agresivo, agresiva, violento, violenta, alterado, alterada, fuera de si, como loco, como loca, descontrolado, descontrolada, incontrolable',
  punado:
    'punado, punados, monton, bonche, chingo, montonal, chorro, titipuchal, bola, punote, puno, madral, bote, frasco',
  soy: 'soy, era, ser, siento, convertido, convertida, hecho, sigo siendo, volvi, vuelto, vuelvo, he sido, fui, resulte',
  irme: 'irme, voy, vaya, ir, irse, largarme, marcharme, partir, fuera, ire, mandame, mandenme, me fui',
  reunirme:
    'reunirme, reunir, reencontrarme, estar, encontrarme, alcanzar, alcanzarlo, alcanzarla, irme, ver, verlo, verla, juntarme, ir, volver a? ver',
  estar: 'estar, estoy, estare, estaria, estuviera, andar, ando, andare, existire, sigo aqui',
  'estar-yo': 'estoy, estare, estaria, estuviera, este, ando, existo, existire, amanezco, despierto, voy a estar',
  dios: 'dios, diosito, senor, senior, virgen, virgencita, jesus, jehova, muerte, muertecita, diablo, papa dios, padre santo, lord',
  lleve:
    'lleve, lleves, llevame, lleveme, llevara, llevarme, recoja, recojas, recogeme, recogerme, recogiera, llame a su lado, acuerde, acuerdate, quite, quiteme, quitame, llevaras',
  pensamientos:
    'pensamientos, pensamiento, ideas, idea, impulsos, impulso, tendencias, tentacion, tentaciones, ideacion, ideaciones, cosas, ganas, thoughts',
  nadie: 'nadie, a nadie, ninguno, ninguna',
  hoy: 'hoy, ahora, noche, manana, madrugada, fin de semana, ya, viernes, sabado, domingo, lunes',
  // Violence.
  'danar-a':
    '<matar>, <lastimar>, <golpear>, <herir>, <danar>, <apunalar>, <acuchillar>, <estrangular>, <agredir>, <asesinar>, <ahorcar>, <envenenar>, <balear>, <balacear>, <atacar>, <disparar>, <madrear>, <asfixiar>, <violar>, <torturar>',
  'danar-inf':
    'matar, lastimar, golpear, herir, danar, apunalar, acuchillar, estrangular, agredir, asesinar, ahorcar, envenenar, balear, balacear, atacar, disparar, madrear, asfixiar, violar, torturar',
  danarlo:
    'matarlo, matarla, matarlos, matarlas, matarte, matarle, lastimarlo, lastimarla, lastimarlos, lastimarte, golpearlo, golpearla, golpearlos, pegarle, pegarles, dispararle, dispararles, ahorcarlo, ahorcarla, estrangularlo, estrangularla, acuchillarlo, acuchillarla, apunalarlo, apunalarla, asesinarlo, asesinarla, envenenarlo, envenenarla, danarlo, danarla, herirlo, herirla, asfixiarlo, asfixiarla, madrearlo, atropellarlo, atropellarla, quebrarlo, agarrarlo a golpes/madrazos',
  hiere:
    '<pegar-otro>, <golpear-otro>, <lastimar-otro>, <maltratar-otro>, <agredir-otro>, <atacar-otro>, <empujar-otro>, <patear-otro>, <cachetear-otro>, <jalonear-otro>, <ahorcar-otro>, <estrangular-otro>, <aventar-otro>, <azotar-otro>, <estrujar-otro>, <zarandear-otro>, <manosear-otro>, <violar-otro>, <amenazar-otro>, <encerrar-otro>, <abusar-otro>, <nalguear-otro>, <trompear-otro>, <morder-otro>, <escupir-otro>, <insultar-otro>, <humillar-otro>, <acosar-otro>, <forzar-otro>, <herir-otro>, <madrear-otro>, hizo dano, hace dano, haciendo dano, hacia dano, <samarrear-otro>, <tironear-otro>, <moquetear-otro>',
  'hiere-siempre':
    'golpea, golpean, golpeaba, golpio, maltrata, maltratan, maltrataba, maltrato, agrede, agreden, agredia, agredio, viola, violaba, violo, violaron, amenaza, amenazan, amenazaba, amenazo, amenazaron, cachetea, cacheteo, cacheteaba, patea, pateo, pateaba, ahorca, ahorco, ahorcaba, estrangula, estrangulo, manosea, manoseo, jalonea, jaloneo, encerro, encierra, secuestro, humilla, humillaba, abusa, abusaba, abuso, acosa, acosaba, acoso, acecha, empuja, empujo, empujaba, avienta cosas, avento cosas, azoto contra, apunalo, acuchillo, samarreo, zarandeo, trompeo, madrea, madreo',
  hiriendo:
    'pegando, golpeando, maltratando, amenazando, abusando, violando, acosando, lastimando, siguiendo, ahorcando, pateando, acechando, manoseando, humillando, agrediendo, jaloneando, empujando, estrangulando, insultando, haciendo dano',
  // Who swallowed it.
  traga:
    '<toma-yo>, <agarrar>, <encontrar>, <tragar>, <chupar>, <masticar>, <abrir>, <lamer>, comio, comido, comiendo, comieron, comerse, comersela, mordio, mordisqueo, lamio, metio, metido, probo, bebio, swallowed, ate, boca',
  toda: 'todas, todos, toda, todo, entero, entera, enteros, enteras, completo, completa, completito, completita, mucho, mucha, muchas, muchos, bastantes, varias, tantas, demasiadas, todititas, toditas, toditos, chingo, monton, chorro, bonche, resto, mitad',
  // Texts.
  textos: `
    mensajes, mensaje, mensajito, mensajitos, mensages, mensage, mensjes, msjs, msj, msg, msgs, textos, texto, textitos, sms
    texts, text, messages, message, recordatorio, recordatorios, aviso, avisos, notificacion, notificaciones, alerta, alertas
    publicidad, spam, propaganda, promociones, encuestas, encuesta, cuestionarios, comunicaciones, whatsapps, notis
    correos, comunicados, preguntitas, suscripcion, suscripciones, servicio de mensajes, servicio de textos
  `,
  dejen:
    'dejen, dejad, parad, deje, dejes, deja, dejar, dejarme, dejenme, dejenmen, dejeme, dejame, dejaran, dejara, dejan, paren, pare, pares, parenle, parele, parar, pararle, parenme, parense, cesen, cese, cesar, eviten, evite, evitar, eviteme, evitenme, basta, alto, stop, frenen, frene, frenenle, frenar, terminen, termine',
  'quitar-todo':
    '<borrar>, <eliminar>, <quitar>, <sacar>, <remover>, <retirar>, <desactivar>, <desuscribir>, bajenme, bajeme, bajar, bajarme, bajen, den de baja, descarten, anulen, anule, anular, excluyan, excluyanme, excluir',
  'cancelar-todo':
    '<cancelar>, <suspender>, <detener>, <desactivar>, <bloquear>, <frenar>, <terminar>, <apagar>, paren, pare, parenle, parele, parar, pararle, parenme, cesen, cese, corten, corte, cortar, cortenle, cortele, anular, anulen, anule, quiten, quite, quitar, basta, alto, stop, pausen, pausar, interrumpan',
  'no-escriban':
    'escriban, escriba, escribas, texteen, textees, textee, mensajeen, mensajee, contacten, contacte, contactes, molesten, moleste, molestes, spameen, fastidien, chinguen, jodan, bombardeen, notifiquen',
  'no-manden': 'manden, mande, mandes, envien, envie, envies',
  'no-permito': 'autorizo, consiento, acepto, permito, autoriza, doy permiso, di permiso, dado permiso',
  'no-retiro': 'retiro, revoco, quito, cancelo, retirar, revocar, cancelar, quitar, retirarles, quitarles',
  ...EVERYDAY_CLASSES_ES,
};
