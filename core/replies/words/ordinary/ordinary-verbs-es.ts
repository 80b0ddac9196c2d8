/**
 * Everyday verbs of which no phrase of danger speaks, written as in verbs-es.ts. Their forms are known, so that none is
 * taken for a slip of another verb: `acordarme` is no slip of `ahorcarme`.
 */
export const ORDINARY_VERBS_ES = `
  abrazar, aburrir, aceptar, acercar, acompanar, aconsejar, acostar acuest-, acostumbrar, actuar, adelantar, adivinar
  admirar, adorar, afectar, afirmar, agendar, agradecer agradezc-, ahorrar, alcanzar, alegrar, alejar, alimentar
  almorzar almuerz-, alquilar, amar, anadir, animar, anotar, aparecer aparezc-, apartar, aplicar, apostar apuest-, apoyar, apreciar
  aprender, aprovechar, apuntar, apurar, armar, arrancar, arrepentir arrepient- arrepint-, asegurar, asistir, asustar
  atender atiend-, aterrizar, atrasar, atrever, aumentar, avanzar, ayudar, ayunar, bailar, banar, barrer, besar, borrar
  bromear, brindar, burlar, caber quep- cup=, calentar calient-, callar, calmar, canalizar, cambiar, caminar, cansar, cantar
  cargar, casar, causar, celebrar, cenar, checar, chequear, cobrar, cocinar, coger coj-, colocar, comentar, comer, comparar
  complicar, comprender, comprobar comprueb-, comunicar, conectar, confiar, confirmar, conocer conozc-, considerar
  constar, construir construy-, contar cuent-, copiar, correr, corregir corrig- correg-, corresponder, costar cuest-, crear
  crecer crezc-, creer crey-, cruzar, cubrir, cumplir, curar, dar d-, deber, demostrar demuestr-, depender, desayunar
  descubrir, detallar, devorar, dibujar, dirigir dirij-, disculpar, disfrutar, divertir diviert- divirt-, dudar
  durar, elegir elij- elig-, emocionar, empacar, encantar, encender enciend-, enfermar, enfocar, enfriar, engordar, enojar
  ensenar, ensayar, ensuciar, entrar, entregar, equivocar, escoger escoj-, esperar, estacionar, estudiar, evitar, examinar
  exigir exij-, explicar, expresar, faltar, felicitar, fijar, firmar, formar, funcionar, ganar, gastar, gozar, grabar
  gustar, hallar, helar, heredar, hervir hierv-, imaginar, impedir impid-, imprimir, incluir incluy-, indicar, informar
  instalar, invitar, ir, jugar jueg-, jurar, lavar, leer ley-, limpiar, llenar, llevar, llover lluev-, lograr, madrugar
  manchar, mantener manteng- mantien- mantuv=, medir mid-, mejorar, mencionar, mentir mient- mint-, merendar, mirar, mojar
  montar, mostrar muestr-, mudar, nacer nazc-, nadar, navegar, negar nieg-, obtener obteng- obtien- obtuv=
  ocupar, ocurrir, ofrecer ofrezc-, olvidar, operar, opinar, ordenar, organizar, pagar, parar, parecer parezc-, participar
  pasear, peinar, pelear, permitir, pescar, pintar, pisar, planchar, plantar, posponer pospong- pospus=
  practicar, preguntar, prender, preocupar, preparar, presentar, prestar, probar prueb-, programar, prohibir, prometer
  pronunciar, proponer propong- propus=, proteger protej-, quejar, rasurar, reagendar, realizar, recetar, rechazar
  recoger recoj-, recomendar recomiend-, recuperar, reducir reduzc- reduj=, regresar, reir ri-, renovar, reparar, repetir repit-
  reponer repong- repus=, reportar, representar, reprogramar, requerir requier- requir-, reservar, resolver resuelv-, respetar
  resultar, retrasar, retratar, reunir, revisar, robar, saber sep- sup=, saludar, salvar, secar, sembrar, senalar
  sentar sient-, separar, ser, servir sirv-, situar, sobrar, solicitar, solucionar, sonar suen-, sonreir sonri-, sorprender
  subrayar, suceder, sudar, sumar, suponer supong- supus=, surgir surj-, sustituir sustituy-, tardar, tejer, temer, testificar
  trabajar, traducir traduzc- traduj=, transferir transfier-, ubicar, unir, valer valg-, variar, vender
  venir veng- vien- vin=, ver ve-, vestir vist-, viajar, vigilar, visitar, votar
`;
