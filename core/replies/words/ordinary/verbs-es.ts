/** Spanish verbs that phrases speak of in any form: how they are written stands in phrases/spanish-verbs.ts. */
export const VERBS_ES = `
  # To die and to live
  morir muer- mur-: muerto muerta muertos muertas
  matar, suicidar, vivir, existir, despertar despiert-, dispertar dispiert-, amanecer amanezc-, desaparecer desaparezc-
  seguir sig- sigu-, continuar, luchar, aguantar, soportar, sufrir, descansar, acabar, terminar, petatear, felpar
  extranar, necesitar, llorar, importar, notar, odiar, rendir rind-
  # What people do to themselves
  ahorcar, colgar cuelg-, aventar avient-, tirar, lanzar, arrojar, botar, echar, saltar, brincar, estrellar, zumbar
  disparar, balear, envenenar, cortar, rajar, tajar, quemar, lastimar, danar, herir hier- hir-, castigar, rasgunar, aranar, pellizcar
  ahogar, asfixiar, autolesionar, desangrar, electrocutar, quitar, meter, pegar, golpear, chingar, joder
  # What people do to others
  apunalar, acuchillar, estrangular, asesinar, agredir, atacar, maltratar, abusar, violar, forzar fuerz-, obligar
  amenazar, empujar, patear, cachetear, jalar, jalonear, halar, encerrar encierr-, controlar, perseguir persig- persigu-
  acosar, acechar, insultar, humillar, balacear, madrear, zarandear, estrujar, manosear, secuestrar, escupir
  morder muerd-, vengar, arrastrar, nalguear, trompear, moquetear, azotar, samarrear, tironear
  # Farewells
  despedir despid-, perdonar, cuidar, encargar, regalar, repartir, escribir: escrito escrita
  # The body
  respirar, sofocar, atragantar, doler duel-, apretar apriet-, oprimir, pesar, punzar, arder, aplastar, presionar
  cerrar cierr-, tapar, desmayar, desvanecer desvanezc-, desplomar, caer caig-: cayo cayeron cayendo cayera caido
  vomitar, devolver devuelv-: devuelto, guacarear, guacalear, deponer depong- depus=, basquear, gomitar, potar, sangrar, orinar
  mear, miar, temblar tiembl-, sacudir, convulsionar, retorcer retuerz-, privar, entumir, entumecer entumezc-
  adormecer adormezc-, dormir duerm- durm-, paralizar, torcer tuerz-, enchuecar, hinchar, inflamar, inflar, hormiguear
  tragar, pasar, tartamudear, balbucear, trabar, enredar, roncar, jadear, boquear, delirar, babear, toser
  reaccionar, responder, contestar, reconocer reconozc-, mover muev-, levantar, sentir sient- sint-, sostener sosteng-
  retener reteng- retien- retuv=, tolerar, rebotar, escupir, debilitar, desviar, nublar, apagar, borrar, explotar
  reventar revient-, estallar, marear, picar, silbar, chiflar, agitar, acelerar, desbocar, brincar
  # Taking
  tomar, beber, ingerir ingier- ingir-, consumir, zampar, inyectar, inhalar, fumar, esnifar, mezclar, combinar, mesclar
  juntar, revolver revuelv-, agarrar, coger coj-, encontrar encuentr-, chupar, masticar, usar, guardar, acumular, comprar, empinar
  conseguir consig- consigu-, sacar, exceder, intoxicar, drogar, emborrachar, doblar, sobrepasar, empastillar
  # Accidents
  chocar, volcar vuelc-, atropellar, quebrar quiebr-, fracturar, romper: roto rota, descalabrar, partir, manejar
  conducir conduzc- conduj=, guiar, resbalar, tropezar tropiez-, accidentar, azotar
  # Sense and speech
  oir oig-: oye oyen oyo oyeron oyendo, escuchar, alucinar, acordar acuerd-, recordar recuerd-, entender entiend-
  hablar, decir dig- dic- dij=: dicho dijeron dijera, platicar, pensar piens-, intentar, tratar, planear, decidir
  querer quier- quis=, desear, preferir prefier- prefir-, pedir pid-, rezar, rogar rueg-, merecer merezc-
  # Texts and visits
  mandar, enviar, textear, mensajear, molestar, contactar, llamar, marcar, avisar, recibir, llegar, eliminar
  remover remuev-, cancelar, suspender, detener deteng- detien- detuv=, desactivar, bloquear, autorizar, revocar
  retirar, volver vuelv-: vuelto, interesar, dejar, frenar, desuscribir, suscribir, spamear, bombardear, notificar
  # Others
  tener teng- tien- tuv=, traer traig- traj=: trayendo, poder pued- pud=: pudiendo, hacer hag- hic=: hizo hecho
  poner pong- pus=: puesto puesta, salir salg-, andar anduv=, quedar, empezar empiez-, comenzar comienz-, subir, bajar
  perder pierd-, torturar, lamer, buscar, tocar, gritar, abrir, arreglar, escapar, esconder
`;
