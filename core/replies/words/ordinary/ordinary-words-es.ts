/**
 * Everyday Spanish words, without accents, that lie one or two slips from a word of the lists or could be cut into them,
 * and are what they are: `esperamos` is no slip of `respiramos`, `enamorado` does not end in `morado`. Taken from the
 * commonest words of films. What only sounds like a word of the lists stays out: `tubo` may well be `tuvo`.
 */
export const ORDINARY_WORDS_ES: readonly string[] = `
  abiertamente abiertos abogados abordo abraza abrazo abrazos abrid abrigos aburre aburridas aburridos aburro acciones
  acelerador acelerar aceptada aceptado aceptamos aceptando aceptare aceptaria aceptaron aceptaste acerca acercado
  acercamiento acercamos acercan acercando acercar acerque aclara aclarado acompanara acompanare acompane acordado
  acordamos acosador acostaba acostada acostando acostar acoste acosto activado actualmente actuando actues acudio
  acudir acuerdas acuerdos acuesta acusada acusado acusados acusan acusando acusar acuso adan adecuadas adecuados
  adelanto adhesiva adicional adicionales adictos adivine adivino adonde adrian adulta adulterio aerolinea aeropuerto
  afectada afectados afectando afectar afilado afortunada afortunadamente afueras agallas agencias agentes agotador
  agrada agradable agradables agradan agradas agrado aguarda aguarde aguda agudo ahorrado ahorro aires aislado
  aislamiento ajusta ajustado ajustes alabado alarmas alcantarilla alcanzado alcanzan alcoholico alcoholicos alegra
  alegrara alegras alejando aleje algodon alguna aliados alianza alimenta alimentacion alimentado alimentando aliviada
  aliviado allanamiento almacenamiento almas alojamiento altamente altar altas altavoz alternativas alturas
  amablemente amado amamos amante amara amas ambicion ambiciones ambicioso ambiental ambiente americanos amistosa
  amistoso amores amorosa amoroso analista analizado analizando analizar andamos andan andas andes animadora anomalia
  anomalias anormal anota anotado anotar ansiosos antemano anteojos antepasados apagada apagado apagar apagon apaguen
  aparato aparatos aparcado aparcamiento aparece aparecen aparecera apareces aparecido apareciendo apareciera
  aparecieron apareciste aparente aparentemente aparta apartado apartamento apartamentos apasionada apelar apenado
  apendice apesta apestan apestas apestoso aposentos apostado apostando apostaria apoya apoye apreciamos apreciaria
  aprecio aprendas aprender aprendera aprenderas aprendido aprendiendo aprendimos aprendiste aprendo aprisa aprobacion
  aprobado aprobar aprobo apropiado aproximadamente aprueba apuesta apuesto apuntado apuntan apuntar apuntas apunte
  apurado aquellas aquellos arabes arana aranas arandanos arboles ardiente ardilla ardillas areas arenas armadas
  armados armadura armamento armando armar armario arranca arrancado arrancar arrancare arranco arregla arreglada
  arreglado arreglamos arreglara arreglaremos arreglaste arreglos arrepentido arrepentiras arrepientes arrepiento
  arrestada arrestados arrestamos arrestar arrestaron arresten arresto arroyo artistas asado asaltar asalto ascendido
  asegurada asegurado asegurare asesinato asesinatos asesinos asiatica asiatico asientos asignacion asignado
  asistencia asistente asistentes asociado aspirante asquerosa asqueroso asquerosos astilla asumiendo asunto asustados
  asustan asustando asustar asustas asuste asusto atada atadas atados atascada atascado atascados atendiendo atenta
  aterradora aterrorizado atiendo atrae atraen atraer atraida atraido atrajo atraparemos atrapaste atrape atrapo
  atrasados atravesando atravesar atraveso atraviesa atroz audiciones augusto aumentando aunque ausente autobuses
  automovil automoviles avanzando aventuras averguenza averguenzas averguenzo avisado avisare avise ayudado ayudamos
  ayudando ayudante ayudara ayudaran ayudaras ayudare ayudaria ayudarias ayudaron ayudaste ayuden ayudes bailan
  bailando bailas bailes bajad bajamos bajara bajare bajaron bajas bajemos balde ballena ballenas balsa banca bancaria
  bancarias banda bandas banera banquete banquillo barbilla barca bares baronesa barras barrer barreras barrido barril
  basa basica bastara bates bellas bendecido bengala benito besado besamos besando besas besaste bese bestia bestias
  bienes bienestar bienvenida bienvenidas bienvenido bienvenidos billon billones bitacora blando blindado bloquea
  bloqueada bloquear bloqueo boba bobadas bocadillo bocado bocas bocina bodas bolas bolsas bolsillos bolso bombardeo
  bombas bombero bombilla bombon bombones borda bordes borra borrachos borrado bosque bosques botones bragas brillan
  brillando brillante brindar brindemos brindo broche bromas bromea bromeaba bromeando bronca brote bruselas bufon
  buque buques burdel buscador busqueda buster caballos cabana cabe cabellos cables cabra cabrones caceria cachorros
  cadaver cadaveres caderas cadete cafeina cafes cafetera cagada cagado cagando caiman cajones calamar caldera caldo
  calentando calentar calida calido calienta callada callado callados callaos callen callo calmada calmado camarada
  camaradas camarones cambiando cambiare cambiaremos cambiemos camello camellos caminaba caminado caminamos caminan
  caminata camionero camison campamento campana campanas cana canales canalla canallas canasta cancela cancelada
  cancelado candado candidata candidatos canela cangrejos canones cansa cansados cansando cantado cantante cantantes
  cantare cantas cantera cantidades cantina canto capa caramelos caravana carbono cardiaca carece cargamento cargando
  cargos carguen carinoso carlos carnicero carpa carreta carreteras carteles carter cartero casados casamiento casamos
  casan casanova casar casara casaras casare casaremos casarias casaron casaste casemos casera casilla casillero
  casinos casta castano castiga castillo castor catalogo cataratas causada causan causas cejas celeste celo celulares
  cenado cenamos centrales cera cercano cercanos cerda cereales cerebrales cerebros cereza cerezas cesar cesare cesta
  champan chaquetas charla charlando charlas charlatan charles charleston chequeo cheques chicas chicle china chino
  chisme chistes chocolates chorradas choza chulo ciegas ciegos ciertamente ciertas cierto ciervo cigarros cinico
  cinta cinturones citado citar cito ciudadana ciudadano ciudadanos ciudades claramente clavado claves clientela
  coartada cobra cobre cobro cochero cocinado cocinas cocino cocodrilo cocodrilos cocteles cofre cogemos cogeremos
  coges cogido cogiendo cogieron cojan cojas cola colada colas colega colegas colera colina colision colmo colorado
  comamos comandante comandos combate combates comedia comediante comemos comence comentario comera comeran comeras
  comeremos comeria cometas cometemos cometen cometido cometiendo cometieron cometio comia comience comienzan comienzo
  comino comisaria comisionado comodidad comodo comodos companeras compania companias compara comparado comparar
  comparte comparten compartido compartiendo compartimento compartimos compartir comparto compas compensacion
  compensar competente complace complacer compleja complejo complejos completado completamente completar completas
  completos complica componente componer comprador compradores comprenda comprende comprenden comprender comprendera
  comprendes comprendi comprendido comprendo comprension comprobacion comprobado comprobando comprobar comprobare
  comprobe comprometer comprometida comprometido comprometidos compromiso compromisos comprueba compruebe compuesto
  computador computadoras comun comunicaciones comunicado concentrada concentrado conceptos concha concuerda condado
  condenada condenado condenados condenar condenas condesa condicional condon conduccion conduce conducido conducire
  condujo conectar conexiones conferencia confeso confiamos confidente confiese confieso confirmacion confirman
  conforme confortable confundio confundir conjunta conjunto conjuro conlleva conmovedor conmovido conoceis conocemos
  conocera conoceras conocia conociamos conocian conocias conocida conocidas conocido conocidos conociendo conociera
  conocieras conocieron conocimos conociste conozca conozcamos conozcan conozcas conozco conque consecuencia considera
  consideramos considerando consideras considere considero consiste consistente constantemente constantes constructor
  construida construido construimos construir consuelo consulado contable contacta contactado contador contamos
  contara contaras contare contaria contaron contener contenia contenido conteo contestado contestador contestas
  contexto contiene contienen contigo continental continente continuacion continuamente contrabando contraria
  contrario contrata contratado contrataron contrataste contrate contrato contratos controlador contundente
  contusiones convencida convencido convencional convento conversando converti convertimos convertir convertira
  convertiras convertire convertiria conviccion conviene convincente convirtio convocado cooperacion cooperativa
  coordinacion copiado copiar coqueteando coquetear coral corazonada corazones cordero cordones coreano corona
  coronacion corral corran corras corred corrido corrientes cortesia corteza cortinas coser cosquillas costara
  costaria coste costera costos costoso crearon creaste crece crecen crecera creci crecido creciente crecieron
  crecimos creciste credenciales creditos creeis creemos creencia creera creeran creeras creere creeria creerias
  creiamos cresta creyendo crias crie crimen crios cristales cruces crueldad crueles cruzada cruzado cruzados cruzan
  cruzaron cuadrados cuadrante cuales cualidad cualidades cualquiera cuarteles cubos cubren cubro cucaracha cuentan
  cuenten cuentos cuerdo cuernos cuervo cuestiones cuidad cuidador cuidadosa cuidadosamente cuidadoso cuidadosos
  culpando culpar culpas culpo cupido curado curas curo curry cuyas dadas dallas damas dante daran daras daremos
  darian dato deba debamos debas debate debeis debemos deberan deberas debere deberemos deberiais deberiamos debiamos
  debian debias debiera debieron debilidades debimos debiste decada decadas decepcionada decepcionado decepcionante
  decid decima decis declara declarado declaro decoracion decorado dedicacion dedicada dedicado dedicas dedico
  defectos defender define definitivamente defuncion dejad dejais dejeis dele delia delicada delincuente delincuentes
  della demanda demandante demandar demandas demas demente demostro demuestra departamento departamentos dependen
  depender dependiendo dependiente deporte depositos depredador depredadores deprimente deprisa derecha derechos
  desafios desastres descarada descarado descargar descartado descartar desciende desconectar desconocida desconocidas
  desconocido describe describio descrito desertor desesperados desgraciados desgracias deshacer deshecho desierta
  designado desnudas desnudos desordenado despejada despejar desperdiciado despiadado desprecio destello destinada
  destinado destinados destinos destruccion destructor detallado detendra detendran detendre detenemos detenida
  detenidamente detenido detenidos detente determinada determinado determinar detesto detienen detienes detuve
  detuvieron detuvimos detuviste diablos dialogo diamante diamantes diaria diarias dicha dictadura dieras diesel
  dificiles dificilmente digitales digna digno dijeras dimension dimensiones diminuto dimision dimos dira diras
  directiva directos diremos dirian dirias dirigida dirigido disculpen disenada disenado disgusta disgustada disgusto
  distancias distante diviertan diviertas divierte divierten diviertes divino divisiones divorciada divorciado dobles
  docena doctorado documentacion doloroso domicilio dominado dominante domino donacion donaciones donante donantes
  donar donas dondequiera dones dorada dorados dormitorio dramatico drogadicta duchas dueno dulces durado duramente
  duran duras dure durmiente economia edades eficiente ejercicios ejercito elecciones elefantes elegante elevar
  eligiendo eligieron elimina eliminacion embajada embarazadas embarazoso embrujada emociona emocionada emocionado
  emocionados emocional emocionales emocionalmente emocionante emociones empecemos empeno empeorar empezamos empezara
  empezare empezaremos empezaron empezaste empieces empiezan empiezas empleados empresa empresario empujon enamora
  enamorada enamorado enamorados enamorando enamore enamoro encadenado encaja encajar encantaba encantada encantado
  encantadora encantados encantara encarcelado encendidas encendio enciendan enciende encuentros encuesta encuestas
  enfadados enfermar enfermas enfermedad enfermedades enfermeras enfermeria enfermero enfermos enfrentado
  enfrentamiento enfrento engana enganan enganando enganar enganaron enganas enganaste engane enganos enhorabuena
  enmienda enormemente enormes ensalada ensayando enseguida ensenado ensenando ensenaron ensenaste enserio ensueno
  entendeis entenderas entendere entenderia entenderias entendia entendiendo entendieron entendimiento entendiste
  enteramente enteramos enteran enterara enteraron enteraste enteren entienda entiendan entiendas entiendes entrad
  entramos entranas entrando entrante entraremos entraron entraste entrega entregado entregamos entregando entregara
  entregare entregas entrego entren entrenadora entrenados entrenamiento entrenando entrenar entrepierna entretener
  entretenido entretenimiento entrevista entrevistar entusiasmada entusiasmado entusiasta enviada enviado enviados
  enviamos enviando enviaran enviaremos enviaria enviaron envias enviaste envidio envuelta envuelto episodios equipos
  ereccion errores escala escalada escalar escalon escandalo escapado escapamos escapan escapando escaparon escapaste
  escarabajo escena escenario esclavo esclavos escoge escoger escogido escogio escogiste esconden escondes escondia
  escondiendo escondiste escondite escritas escritor escritora escritores escritos escritura escrituras escrupulos
  escuchamos escuchara escuchare escucharon escuchaste escuchemos escudos escultura esfuerzos espanola espanoles
  espantosa espantoso especiales especialidad especialmente especias espejo esperabamos esperaban esperado esperamos
  esperaremos esperaste esperes esperma espiar espinas espiral espirituales esposado esquema estabais estabas estable
  establece estables establo estaca estacionado estadia estadio estadounidense estafa estandar estandares estando
  estanque estante estaran estareis estarian estas estatales estatica estatua estatuas estatus esteis estelar estilo
  estilos estimada estimado estrado estreno estresada estresado estresante estudiado estudiante estudiantes estudias
  estudios estupenda estupendamente estuvieramos estuvieses estuvimos estuviste evento eventos eventualmente evidente
  examen examenes excepcion exceso excita excitada excitado excitante exclusivo exhausta exhausto exhibicion exigente
  exitos exitosa exitoso expansion expediente experimentado experimental experimentando explicaciones explicado
  explicando explicara explicare explicaria explorador explorando explosiones explotacion exponer expresa expreso
  expuesta expuesto extender extendido externa externo extiende extincion extorsion extraer extranamente extranjera
  extranjeras extranjero extranjeros extrema extremos fabricar fabricas fabulosa faciles facilidad facilmente factores
  factura facturas fallado fallan fallas fallaste fallecido fallos faltado faltas familiares fanatico faro farol
  fastidiar fastidio favorable favores favorita favoritas favorito favoritos fechas felicidades felipe felizmente
  femenina femeninas femenino fenomenos fieles fiera fiestas fijado fijamente filete fina finales finalistas finalizar
  finalmente finas finge fingiendo firma firmar fisicamente fisicos flaco flora fluido fluidos flujo follando
  fontanero formado formal formalidad formalmente forman formando formen formidable formo formularios foro fosforos
  fotografia fracasar francos francotirador francotiradores franqueza frena fresa fresca frescos frios fritas frontal
  frontera fronteras fuegos fueramos fuere fuertemente fuese fugado funcionaba funcionamiento funcionara funcionaria
  funcionario funciones funda fundacion fundamental fundido funerales futuros gallina galones gambas ganaba ganado
  ganamos ganara ganaras ganare ganaremos ganaria ganaron ganaste ganemos ganes ganga garcia garra gasta gaste gatillo
  gemela gemelo genera generosa genetica genetico geniales genios genitales gentes gestos gigante giles girando giras
  giro gitanos globos gong gordas gorra gorro graba grabacion grabaciones grabada grabadora grabar grabo grafico
  granada granadas grandes grandiosa grandioso grandullon granero granos gravedad gravemente grieta grietas grifo
  gritos guante guantera guapo guardaespaldas guarderia guardia guardian guardianes guarida guerras guerrera guerreros
  gueto guiar guido guinea guiso gusanos gustado gustan gustando gustaron gustas gustes gustos habana habiais habiamos
  habian habido habil habilidades habitantes hablabamos hablais hablaras hablaremos hablaria hablaron hablaste
  hablemos haced haceis hadas hagais hala hale hallado hallaron hallaste hamburguesas hareis haremos hariamos harina
  harte hayais hayas hechos helada helados helena heredado heroes herramientas herrero hervir hicieran hiciese
  hicisteis hielo hierbas hilos hipoteticamente hirviendo histeria historia historial historias hogares honda hongo
  hormiga horriblemente hoteles hubieramos hubiesen hubieses hueca huecos huelen hueles huelga huella huerfanos huerto
  huevos humanas humanidad humanos humeda humildad humilde humillacion hundido hundio hurra ideales iglesias ignorante
  igualdad iguales ilegal ilegales ilegalmente iluminacion imagenes imaginado imaginario imaginen imbeciles imitador
  impaciente impactante impedir imperdonable impide impidio implante implantes imponer importantes imposibles impostor
  impotente impresiona impresionada impresionado impresionante impresionantes impresionar impresiones impresiono
  impreso improbable impuesto inaceptable incapaz incendio incendios incidentes incomoda incomodo indecente
  independiente independientes india indias indica indicada indican indice indicio indiferente indios inesperada
  inesperado inestable infame infanteria infantiles infectados infelices infiel informa informada informados
  informando informante informar informare informaron informatica informatico informo ingenieria ingeniero ingenieros
  ingenio inglesa ingleses ingresar ingresos inhumano injusta injustamente injusticia injusto inmediatamente inmensa
  inmigrantes inminente inmoral inmortal inmortales inmortalidad inodoro inquietante insecto insignia insignificante
  insolente inspirado instancia instruccion instructor insultos inteligente interesados interesante interesantes
  interese internacionales internas interrogado intestino intestinos intimo intrusos inusual inutiles invencion
  inventa inventando inventario inventaron invertido invitaciones invitamos invitas ironia irrelevante irritante jabon
  jalea jaleo jamon japon japones jardinero jarron jaulas jodas jodidas jodidos jovenes joya jubilacion juegan juegas
  juegue jueguen juegues jugabamos jugaremos juguemos jurado jurados juramento justa justamente justificar justos
  ladrillos lamenta lamentable lamentablemente lamentamos lamentas lamento lampara lamparas lana lancha lane langosta
  lanzador lanzamiento larga largas largos latas lateral latido latina latir lava lavabo lavando leales lecciones
  lecho lechuga leere legado legales legalmente lenguas lente lentos levantada levantado levantamos levantan
  levantando levantas levantaste leyendo liado libere libero libra librar libras libremente libro libros lidiando
  liebre ligado ligar ligera limites limpiado limpiador limpiare limpien lina liquidos llegaban llegaran llegaras
  llegaremos llegaria llegaste lleguemos llenado llenan llenando llene llevabamos llevabas llevada llevados llevais
  llevaremos llevarias llevaste llevemos llueva lluvias locales locamente logico logrado logran lograra lograras
  lograremos lograron logras lograste logros loro lucas luce lucen luchan luchare lucharemos lucharon luche lugares
  lunar lunas machos magica magicas magico magos malaria malditamente malditos malentendido malgastar mamas mamita
  manada manchado mandamientos mandato manejado manejas maneras mangas mango manicomio manifestacion manifiesto
  maniobras manolo mantas mantendra mantenemos mantenga mantengamos mantengan mantengas mantengo mantenia mantenido
  manteniendo mantenimiento mantiene mantienen mantienes manto mantuve mantuvo manzanas mapache mapas mara maravilla
  marcador marchado marchamos marchan marchando marchas marche marchen marcia marcial marciales mares margarita
  margaritas margo mariana marica maricas maridos marina marioneta mariquita marquesa marron marruecos marta martir
  masacre masajes masas mascar mascara mascaras maton mayormente mecha medalla medallas mediados mediana medianoche
  mediante medicas medidas mediodia medir meditacion mejillas mejorado mejorando mejoras mejore memoria memorial
  memorias menores mensajeros menta mentales mentalidad mentalmente mentia mentira mentiras mentiria mentirosa
  mentiroso mentirosos mentiste menton mentor menudo mercado mercados mercedes merodeando mesas mesera meses mesias
  metafora meteorito meteoritos metodo metodos mexicanos miedos miel mienta mientas mienten mierdas miles milimetros
  milla millas millon millonario millones milord mina minero minoria mintiendo miraba miraban mirabas miradas miramos
  miran miranda mirare miras miraste mire miremos miserables miseria misericordia misericordioso misiones mocion
  modelos moderna modernas moderno modernos modesta modestia modesto modulo moho molestos momia monitores monsenor
  monta montaje montando monto moreno mortales moscas mosquito motin motivacion motores motos movida moviles
  movimientos muchachas muchachos mudamos muelles muevan mugre mujeres mula mulas munecos museo museos musical
  musicales musico mutante nacida nacidos naciera nacieron nacimiento nacion nacional nacionales naciones naciste
  nadar navidades necesaria necesarias necesidad necesidades necesitais negado nenas nervio nerviosos nevera niveles
  nombra nombro nominado nora noreste norma normales normalidad normalmente norman normas noroeste norte
  norteamericana norteamericano noruega nosotras notable notario novato novatos novela novelas novena noventa nuestras
  nuestro nuevamente numerosas numerosos obedecer obligacion obligada obligado obligados obligan obligar obligatorio
  obsesionado ocasion ocasionalmente ocasiones occidental occidentales occidente oceanos ocular ocupadas ocupados
  ocupamos ocupan ocupando ocupara ocupare ocuparemos ocupas ocupe ocurriendo odioso oficinas ofrece ofrecemos ofrecen
  ofreces ofreciendo ofrecieron oliendo olores olvidado olvidan olvidar olvidare olvidaron olvidas ombligo operadora
  operando opinan opinas opino oponente opongo optimismo optimista opuesto ordenado ordenaron ordene ordenes ordeno
  ordinaria organos orgullo orgulloso orgullosos oriente origen origenes orillas orquesta pabellon pagaba pagada
  pagados pagamos pagaras pagaremos pagaria pagaste paguen pagues pajar pajaros palestina pamela panal panales panda
  panel paneles panorama pantalla pantallas pantalones pantanos panuelos paracaidas parad paradas paraiso paralelo
  parametros paramos paran parasitos parecemos parecen parecer pareceria pareces parecidos pareciera parecio paredes
  paremos parientes pario parques parrafo particulas pasaba pasabamos pasaban pasad pasadas pasados pasaje pasaportes
  pasaran pasaras pasarela pasaremos pasaria pasaron pasaste pasatiempo paseando pasemos pasillos pasiones pastel
  pasteles patata patente patos patria patrones pavo pavos pecados pedazo pedazos pedofilo pelea peleado pelean
  pelearon peleas peleen peligrosa pelotas peloton peludo pelvis penal penales pendejos penes pensais peores pequenas
  pequenos percepcion perdicion perdonad perdonado perdonara perdonare perdonas perdones perdono perfectamente
  perfectas perfume perimetro periodico perla perlas permanentemente permisos permita permitan permitas permite
  permiten permites permitido permitir permitira permitire permitiria permito perritos persianas persistente
  personales personalidad personalidades personalmente pescando pescar pesetas pesima pesos pestanas petra piano
  picada picado picos piedras pieles pilar pilas pilla pillado pillar pillaron pillas pille pillo pinche pino pintando
  pinto pinza pinzas pisadas pisar pista pito pizca placeres plaga planetas plantacion plantada plantado plantar
  planto plastica plataforma platano platanos plateado playa plaza plazo plegaria plegarias plena plenamente pleno
  pobres pocas podais poderes poderoso podes podras podreis podriais podriamos polar policiales poliza polla pollas
  ponche pondra pondran pondras pondremos porno pornografia porquerias porta portada portado portas posada poseen
  poseer poseido posesion posesiones posiblemente positivos postales posterior potente practicando prado precauciones
  preciosa preciosas preciosidad precioso preciosos preciso preguntando preguntara preguntaria preguntaste pregunten
  premio prenda prendio preocupa preocupaba preocupacion preocupados preocupan preocupar preocuparia preocupas
  preocupo preparaba preparada preparadas preparados preparamos preparan preparando preparar preparare preparas presas
  presenta presentado presentamos presentando presentara presentare presentaron presente presento presidenta
  presidente presta prestado prestamos prestando presto pretende pretender pretendes pretendia pretendiendo previo
  primaria primas primavera primer primeras primero primeros prisionera prisionero prisioneros prisiones probable
  probablemente probado probando probare probaste probe problematico produccion profesionales profundamente profundas
  profundos programacion programada programado programar prometida promover pronuncia propositos protegera protegido
  protegidos proteina provocado provocar provoco proyeccion prueban publica publicacion publicos pudieran pudiese
  pueblos puerco puertos pues puestas puestos pulpo pulsera puntas puramente puros putas quedaba quedamos quedaran
  quedaras quedaremos quedaria quedaron quedaste quedemos quejan quejando quejas quejo querais quereis querran querras
  querre quienquiera quisieran quizas raciones radar ramas ramos rampa ranas rapidamente rapidas raramente rastreando
  rayas razas razonable razonamiento reactor reales realidad realista realistas realmente rebano recados receso
  recetas recibia recibieron recibimos recibiran recibiras recibiste recien reciente recientes recinto recogere recogi
  recogida recogiendo recogio recojan recojo recomendo recomienda recompensa recompensas recordad recordado recordamos
  recordando recordara recordaras recordaria recorde recordo recorrido recortes recrear recreo recta recto recuento
  recuperado recuperamos recuperando recuperar recuperare recupere redaccion redada redencion redes referente referia
  refieres reforma reformatorio refrescos refuerzo refuerzos regazo regiones reglamento reglas regresando regresaran
  regresaras regresaria regresaron regresaste regresen regreses regulares regularmente rehen reido rejas relaciona
  relacionada relacionadas relacionado relacionados relevante religiones religiosas religioso religiosos rellenar
  relleno remate remordimiento remordimientos remota remotamente renacimiento rendimiento renunciar reparacion
  reparaciones reparado reparar repartidor repasar repentina repentinamente repita repitiendo reportado reportaje
  reportera reportero reporteros reporto representar repuesto requiere requieren resbalo rescate resentimiento
  resentimientos reservada reside residente residentes resistencia resistente resolucion resolvera resolveremos
  resolvio respetado responsable responsables respuesta restantes restos restricciones restringida resuelva resuelve
  resultan resultar resultara resultaron retardado retener retenido retirada retirado retirar retiren reto retomar
  retrasados retrasar retratos retroceda retrocedan retrocede reuni reunido reunidos reuniendo reunio reuniones
  reunira reunire reuniremos revela revelado revelo reves revisado revisando revisar revisare revise revision reviso
  revista revistas revivir revueltos reyes rias rico ricos rincones rindas rinde rindio rios rita rivales rivera
  robaba robada robadas robado robados robamos roban robando robas robaste rocas rodante rodar rodeada rodeado
  rodeados rodean rojas roma roman romanos romeo rompecabezas rondando rondas rosado rosario rosas rosquillas rostros
  rotas rueda ruedas ruidoso rutas sabados sabanas sabeis sabelotodo sabiamos sabian sabias sabiendo sabios sabores
  sabra sabremos sabrias sacerdote sacos sagrada sagradas sagrados salada salado salario salarios salas saldremos
  saldria salgamos salgan salgas saliamos salid saliera salieron saltos saludable saludables saluden salvada salvado
  salvados salvamos salvando salvar salvara salvare salvaron salvas salvaste salven sana sanar sandalias sano sanos
  santidad sastre satan satanas satisface satisfecha seamos sean secas secciones secuestradores secuestrar
  secuestraron sedante seguid seguimiento seguis segunda segundas segundos seguramente sellado sellar sellos semanal
  semen semental senala senales senas sendero seno senores senorito sensacion sensaciones sensibles sensores sentaba
  sentamos sentara sentare sente sentenciado sentias sentimental sentimiento sentiras sentire sentiria sentirias
  sentiste sento sepa separa separada separado separados separamos separar separaron separe separo sepas septima
  septimo sequia seran sereis seres seriamente seriamos seriedad servi servia servida servimos servira servire
  serviria sesenta setenta severo sexuales sexualidad sexualmente sientan siervo siglo siglos significan significar
  significaria significativa significativo signifique silbato sillas sillon simio sincero sindicato sindicatos
  sintiera sintoma sinverguenza siquiera sirena sirenas siria sirviendo sirvio sitio sitios sobras sobrecarga
  sobresaliente sobretodo sobreviva sobrevive sobreviven sobrevivi sobrevivido sobreviviente sobrevivieron
  sobrevivimos sobrevivio sobrevivira sobria sobrio sofisticada solamente solares soldado soldados soledad solia
  soliamos solian solias solicita solicitado solida solido solos soltado solucionado soluciones sometido sonando
  sonara sonido sonidos sonriente sonrisas soplar sorbo sordos sosteniendo striptease suavemente subasta suben
  subestimes subia subid subieron subira subire sucederia sucediendo sucediera sudando sudar sueco suelta sueltas
  suelte sueltos suenes suficientemente sugiriendo suizo sujeta sultan sumamente supera superado supere superficie
  superintendente superior superiores superioridad supero supervision superviviente supiera supieramos supieran
  supieras supieron supiese supimos supiste supone suponer supones suponga supongamos supongo suponia suponiendo
  supuesta supuse surgido surgir suspendida suspendido suspension susurrando tablas tacto talon talones tamara
  tambores taquilla tara tardado tardan tardaran tardaremos tardaste tarro tartas tate tazas tazon tejado tejido
  tejidos telas telegrama television temas temen temia temible temores temperamento temperaturas templos temporada
  temporal temporales temporalmente temprana tendencia tendido tendio tendran tendras tendreis tendremos tendria
  tendriamos tendrian tendrias tened teneis tenes tengais teniais teniente tensa tentador tercio ternera terrenos
  terriblemente tesis testarudo testiculos testificar testigo testimonio tetera tias tienda tiendas tiende tienden
  tierna tierno tierras timon tinta tinto tiradores tirania tirano tiroteo titan tobillos tocador todopoderoso tomad
  toneladas tono tonos tonta tontas torno toros torpe torrente torta tortitas tortuga tortugas tostado toxico
  trabajaba trabajadora trabajadores trabajamos trabajara trabajaras trabajare trabajaremos trabajaron trabajaste
  trabajemos trabajen trabajes traed traficante traidor trajes trama trampa tranquilamente transforma transformacion
  transformado transformar transformo transito transmision transmisor transmite transparente transportar transportes
  trapos trasera tratamientos traviesa travieso trigo trincheras tripas trompeta tronco tropa tropas trozo truenos
  tumbado turco turnos tuvieran tuviese ultimamente unicamente unicornio unicos unida unido unidos uniformes unio
  unira universitario urgentemente utilice utilidad vacante vaciar vacias vaga vagando vagos valdra valentia valentina
  valida valido valiosa valioso valiosos valores valoro vanguardia vapor vaquero vargas variar varita vayais vayas
  vehiculos veian veias vela vello velocidad venado vencidos vencio vendas vendemos vendera vendere venderia vendia
  vendida vendieron vendio veni veniamos venias venimos venis ventajas ventanilla vente venus verano veranos
  verdaderamente verdaderas vereis veremos verga veria veriamos verias veros versiones verso versos viable viajado
  vibracion vicio vicios vidas vidente vidrios vientre vieran vieras vigilado vigile vigilen villano villanos viniera
  vinieran vinieras vinieron vinimos viniste violaciones violador violin virgenes visitado visitando visitante
  visitantes visito vistas vistiendo vitales vitamina viudas vivienda viviendas viviente vivientes vivos vocacion
  volador volamos volantes volara volare volaron volcan volved volvemos volveras volveremos volveria volverias
  volvieras volvieron volvimos volviste vosotros votacion vuele vuelen vuestra yardas zorro zumo zurdo
  aras arcas arias clero confusiones desagrado destacada destacado destacando dispersa escurre escurren escurriendo escurrio memorial paralela partidos templado
`
  .trim()
  .split(/\s+/);
