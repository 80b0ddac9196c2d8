/**
 * Everyday words of both languages that lie one or two slips from a word of the lists, and are not slips of it:
 * `changing` is not `hanging`. Taken from lists of the ten thousand commonest words of each language.
 */
export const ORDINARY_WORDS: readonly string[] = `
  abby abdication abduction abiertas abierto ability abogada abogado abrela abrelo abrigo abril abrira abrire abro
  absolute abstinence abstinences abstinencies abstinency abuelos acababa acabado acaban acabas acaben acaso
  accedence accent accept accepting accepts acceso accommodation accommodations accounting accounts accused acento
  acepta acepte acer acercandose acercarme acercarse acid acids acompanarme acoso acostado acostarse acostarte
  acostaste acre acres acting activa activation activo acts acuerda acusa adding addition additions adducted
  adduction adductions adentro adnations adora adpressed adpressing adult adultos adults advection afectado afecto
  affair affect affects affliction agarra agarren agenda agent agente aggressive agradece agradecidos agree agreed
  aguanta aguante aguas ahorrar ahorros aigo aiguien alarma albert alcanza alegria alergico alerta alice alike
  alimento allen allie allied allowed allowing allured allusions alonely alter amabas amada amantes ambient amenazas
  amigas amigos amino among amounts analisis analysis analyzed andando andar andie aneurism aneurismal aneurismally
  aneurisms anger anginal anginas angle annalising annalizing answers ante antifreezes apaga aparte aphagia aphakia
  aplasia apnic apodo apollo apolo application applications appressed appressing apretar aproxima apuntando aquella
  aquello arabe araysed arbor arder ardiendo arena arise armed armor arousable arrange arreglar arrest arrestado
  arrives arrogante arruinando arte arteria artes asegura aseguro asher asiento aspirating assessing associated
  association assurance atado atajo atender atentos aterrador atico atraco atrapada atrapado attach attached
  attachments audi audicion audit audition autolysin autopsia aventura avisa aware baases babes baboon backing
  backout backouts bacon bacteria badness bags baile bailey bajan bajen bajos balanced bali ballet balloon balls
  balon banco bancos bands banking banks banned banos bare baron barra barrel barrio barro barry basado based bases
  bason bassoon bastardo bata batallas batallon batch baterias bathrooms baton batoon battle beads beans bearing
  bears beast bebes bebido bebo becomes bedding beeping beingness beings beinness belief bella belle bello belongs
  belts bench bendicion bendita bene benz besame besees beses beta betting beverly bicho bidding bids billing billy
  bind binding bird bises blackbutt blackbutts blackgums blake blame blanca blancas blandness blandnesses blank
  blankness blend blink blocks blogging blond blondeness blondness blondnesses bloom bloqueado bloqueando bluntness
  boards boating boats bobbing bocces bodes bokes boles bondage bones bonitas bonitos bonnes boobs bookings booses
  boosts bootees booth boots border bordo borees bores boring boshes bosies bosks bossed bosser bosses bossest bosset
  bossets bossies boston botellas botes botin boundness bouses bowes bowses boxed boxes bras brashed brass brave
  braving bravo breach bread breaks breasts breed breeding breeds bride bridges bridget brilla brings brininess
  broker brook brooke brooks brooses broses bruce bryan bubber bubble bucks budgets buena buffer bufing buildings
  bumper burgle burgling buried burner burro burt burton busca buscan buscare buscarte buscas bush busque busques
  butt butter buttons caballo cabezas cabina cable cabras cabron cache cadena cady caes cagar cago cajas cakes
  calendars calientes calla callar callas calles calma calmate calme calorias calvo camas cambiado cambiamos cambian
  cambiara cambiaria cambiarlo cambias cambiaste cambie cambies cambios camina caminando caminas caminos camiones
  camiseta camping camps canada canciller candle cannon canon canta cantando caos capsula caray carcel career careers
  carey cargado cargas cargo caridad caried caring carino carla carlo carnada caro carrera carreras carried carries
  carros carson cart cartera cartoon carver carvings casada casado casarme casas cases cash cashed casino cast
  castigate casting catalysed catalysis catalyzed cattle caucussed causado cause cave cavings cazas cells cellular
  celosa celoso celula celulas centro cerdo cero cerradas cerrados cerre certain certeza certified chaco chance
  changes char charged charges charging charm charming charter charts chase chat cheat checks cheese cheesy cheque
  chert chess chester chestnut chestnuts chests chesty chet chica chick chico childrens chile choc choccy chocho
  chock chocking chocko chocos chocs chode cholo chook chookie chooking chooks chore choree chores choring chose
  chowing christian christians chuck ciaro ciclo cielos ciento cierren cierta cima cindy cintas circo cisco clara
  claras clark claros clases clash clashed class classes classification clause clave clavo clean cleaners clied
  cliente climb clinica clinics cloke cloking clone cloque closer closest cloth cloud clouds clying coalicion
  coalition coaming cobbing coca cocco coches cocina coco coconscious code coded codes codigos coding coger cogio
  cohete coincidencia collaged collar collared collated collection collections collective color colores colours
  comando comas combines combo combustion comen comere comete cometi comic comico comidas comido comision comite comm
  commands commiserable commission committed committee commodity commotion comoda compare compete complete completed
  complice compra compro compulsed compulses compulsing compulsion compulsions compursion compute computed computers
  comunicacion concentrarme concepto concession concessions concised concision conclusion conclusiones concoction
  concurred condicion condiciones conduction conductions confesar confesion confessed confession confia confiado
  confiar confie config confirma congo connected connections connector connelly conoce conocen conoces conocimientos
  conocio consciente conseguir consideran consigo conspirant constant constante constructed consulted consultees
  consulting contaba contactos contado contain contained containers containing contains contar contarme contarte
  contaste conte content contentos contents contest contestame conteste contestes contesto contests continent
  continua continually continuara continued continuen continues continuity conto contract contracting contractor
  contracts contratar controla controlled controls contused contuses contusing contusion contusions convection
  convections convencion conveniente convention conventions conversed converses conversing conversion conversions
  convicted conviction convictions convolution convolutions convolved convolves convolving coocoo cooked cookie
  cooler cooling cooper cooried copias copper core corea corner coro corra corre correction corrections corren
  correos correr corres corresponding corria corriendo corrio cortada cortas corten cortes cortos corvuses cosa cosmo
  costa costar costas costillas costs counter counts county coupled couples coupon courses court cover coying
  crabbing craking craning craping crapped craps crass crating crazing creame crear created creates creating
  creations cred credit credits cree creed creeing creek creen creencias creer creerte crees creesh creeshed crest
  crimes crops crossing crude cruise crumbled crumped crumple crumples cruza cruzo cuadro cuanta cuanto cuantos
  cuarta cuartos cubriendo cuchillos cuenta cuentas cuentes cuento cuerdas cuerno cuerpos cuestan cueste cuestion
  cuidar cuidare cuidarte cuido culos cultura culturas cunado cunt curried dados dainty dale dales damos dana danado
  danish danos dara dare darias darles darte databases dated dating daughters dealers dealing dean deaner deare
  dearer deaths debbie deben debera deberian deberias debes debia debio decade decepcion decession decia decida
  decides decidio decidir decido decirles decirlo decirme decirte decisional decisiones decor decreased decreasing
  decree decurions decursions dedica deepie deere defecto defendant defluxions degreased degreasing degree degression
  degressions degressive dejado dejale dejara dejare dejarme dejas dejate delante delapse delapsed delapsions
  delations delays deleted deletions delicado delicious deliria dell demanding demersion demonio demos denial denied
  denise denle dennis dense dentists depende dependence depending depletion depth derations derepressed derepressing
  derepression derision derisions desayuno descansa descanse descansen descenso described describir descripcion
  description descriptions deseado desean desear deseas desee deseos desierto desired despacho despedido despedir
  despegar despejado desperate desperdiciar despertado despierten despite destruction detalle deten detenerla
  detenerlo detenerte detengas detergencies detergency determination detersion detrusion detrusions deuda devil
  dialer dialler diarios dices dicta dicted diction didapper diente diera dieran dies diferente difference
  differently diffusional diffusions dificultades diga digame diganme digas digressed digressing digression dijeron
  dilations dilutions diluvions ding dining dioses diran direcciones direction directors diria disculpa disculpan
  disculpas disculpeme disculpenme disculpo disenable dismaller disparage disparages disparate disparates dispraise
  distances dive diving division divisions dobbing dobla doctores dolar dolares dollar domicile domingos dominio
  donate donnie donor donors dooked dorado doris dormia dormire downloads doyle dozens drapped drawn dresses dressing
  drilling drivers drops drums drying dudas duena duenos duerma duermen duermes duing dump dupree dutch dyeing dyking
  dyspneal dyspneas dyspnoea earl earnings ease easter ebook echado echare echarle echarte edad edificios educacion
  education effusions egressed egressing egression eiia elapse elapsed elfos eliminate elisions ellen ellis ello
  elusion elusions elutions emboli embolic emergent emergently emergents emission emissions emotional empezando
  empiece empt empts empuje enable encanta encantar encargado encender encendida encendido encontraba encontrada
  encontrado encontrara encontraran encontraras encontrare encontraria encontrarla encontrarle encontrarlo
  encontraron encontrarse encontrarte encontraste encontro encuentra encuentran encuentras encuentre encuentres
  endorsed enero enfrenta enganado engineer engines ensure entendera entendi entendio enter enteras entere entering
  enterrada enterrado enterrar enters entradas entrado entran entrapped entrara entrare entras entre entremos
  entrenado entres entro entry envia envian enviara enviare envio equilibrium eramos eras eroded error errors esas
  escapa escapo esconder escribe escribes escribio escribire escribiste escrita escrito escuchad escuchado escuchan
  escuchar escucharlo escuchas escuche escudo escuelas esfera espacio espada espaldas especial esperaba esperabas
  esperad esperan esperando esperara esperare esperaria esperas espere esperemos espero espia espias espina espiritu
  espiritual esposas esposos espressivo essay estabamos estaban estacion estaciones estados estais estallar estancia
  estara estaras estaria estariamos estarias estarlo estate estemos esten estes estrella estrello estupendo estupida
  estupidas estupido estupidos estuve estuvieran estuvieras estuvieron estuviese eterna evan exceed excelentes
  excellence exception excluding excusa existe existen existencia existia existido exists exito expanding explicacion
  explorar explore exploring explosion explosivos expresion express expression expressions external extranare
  extranas extrane extranos extras faced facil facing facts failures fain faine fained faines faining fainly fainne
  fainnes fainness fains falda falla fallar falle fallo falsa false falso faltan familias faming fantasia fantasias
  fantasmas fares farming farms faster fate fathers favors favour featured feeds feelings fees felix femicidal fewer
  fibre ficha fiel fifth fighter figura figured figures filed filing filled finals finance finder findings finds
  fingir finishing finn finnish fires firms fishing fisica fist fisting fitting flaming flamming flanco flashing
  flavor flecha fleece fleet flesh flight flint flinted flinting flints flinty float flood floors flor florida flota
  flour flower flurred flurring flush flyer flying foaling fobbing focuses fogg foison folding fondos font forbes
  force fordo forge forgo forhoo forma formacion formas formation formatting formed forming forums forza forze fought
  fountain fractura framing france franco frank frapped freeze frenos frequency fresco fridge froggy frost frumpled
  frying fuente fuentes fueran fueras fuma fumas funcion funcionado funcionan funcionar funcione functions funding
  funky fuseless futura futures gafas galleries gambling gamps gana ganan ganar gaping gapping gaps garaje garbage
  gargle gargling garras gary gases gashing gasking gasoline gassing gastado gasting gastos gasts gather gathering
  gauping gaups gawping gawps gender gene genre gentle gerry gesto ghost gilt ginger girl glasses gobbing gooses gota
  governmental governments grab grabado grabando grace gracia grad grade grado grados gran grande granny grano grant
  gras grasa grasping grasps graves graving gravings grial grip grita gritar grites groove gross grove guarda
  guardado guardan guardas guardias guardo guards guggle guggling guild guile guilty guitarra guitars gurge gurging
  gurgled gurgles gurglet gurling gusta gustar gustara guste haberle haberlo haberme haberse habia habiar habias
  habiendo habilidad habito habitos hablado hablame hablan hablara hablare hablas hable hables habra habre hacen
  hacerla hacerlos hacerte haces hacha hacian hacias hacienda haciendolo hacker haematemeses haematemesis hagas
  haints halcon hall halla hallar halle halo hammer handed handled handles handy hans hapless haplessness hara haran
  haras haria harias harper harry hasping hatelessness haven hayan hazards hazlo header healer healing healthy
  hearings heartbroke hearts heated heath heather heating heel heeze heezing height helmless helsing herein hermanas
  hermanos heroina herr higher highlight highlights highs highways hills hipless hiring hispanic hist hobbing hobbits
  hobby hocked hocussed hogar hoiked hojas hoked hoking holders holdings holeless holked hombres hombros homeless
  homelessness homicidios honked hooded hoofed hooker hookey hooned hooped hoopless hooted hooved hoped hopplers
  hopples hornlessness horse hose hostel hosts hotels households houses howard howked hubieran hubieras hueco huellas
  huelo huesos huevo humana humano humans hunter hunting ideal ideating ideational idle ilegar illapsed illations
  illness illusional illusions imagina imaging imagino immergence immergences import importaba importan importancia
  importar importara importe imports impresion impressed impressing impression impulso inappropriate inch inches
  incidente inclusive incoming increase increases incurred indeed indentions independent indexations indication
  indiction induction inerrable infants inflation informado informational informative injection injuries inline
  inmediato inmenso inner inscripcion insertion insider inspeccion inspection inspiracion instance instantly instil
  instill insured intencion intenciones intensive intentaba intentalo intentamos intentan intentare intentarlo
  intentaron intentas intentes intention interes interesada interesado interesan intereses interest interests interna
  internal internally internals interned interno internodal internode internos interradii intil intrada inutile
  inventado inventar invente invention invento invierno invisible invitacion invitation invite invited invoices
  involve involves inyeccion iodations irrelations irresponsive irrigation iterations izquierda jacket jade jaded
  jades james jeeping jess jewellery jobbing jode jodido jodiendo jooked jueces junction junio junta juntos justo
  kallen kick kilos kinded kinds kissing knights known kooked lago lanely lanes lanning lanza laptops laser lasting
  lata latter launch lawyers layer leading leal lealer lease leasing leasure leather leeds leeping lees legal leia
  leisure lena lender lending lenta lesion lesiones less lessons lester letras levantarte levantate levante
  levantense levantese leve levels libs licking lies lighter lighting lightning liked likes limeless limpia limpiando
  limpiar limpias limpio limpios linda lindos linear lineas lineations lineless linked links lino liquid liquido lisa
  listing listos lists literacy literary litro liver llamaba llamadas llamado llamados llamara llamare llamarle
  llamarte llamas llames llave llaves llega llegada llegado llegan llegara llegare llegaron llegas lleguen llegues
  llena llenas lleno llenos llevaba llevado llevala llevalo llevaran llevaras llevare llevaria llevarle llevarlos
  llevarse llevarte llevas llevate lleves llover llueve loaming lobbing loc locale localities locality located
  locking lockouts locks locuras lodge lodging logan logged logic logo logra logre lolita longly looked loonily loop
  loops loosely lounge lovelessness lover loves loving luces lucha luchado luchas lung lured lyric lyrics machines
  macho madame maddie madera madness madres maestro mafia magia magic magneto maiden mailed mailing major makers
  malas malditas maldito males mali mall manage managed managers mananas mancha manchester mandado mandan mandare
  mando mandy manera manga mani manner manny manor manta manten mantendre mantener mantenerlo mantenerse mantenerte
  manzana mapping marc marca marcado marcas marcha marchar marcharme marcho marco marcos marcy mardi maremme maria
  marino mario marked marker marking marques marsh marte marzo mascota massage master masters matatus match matched
  matching mating mature maydays mazda mcdonald mealer meals measure meat medal median medias medico medida medios
  meditation meetings meets mejora menor menos mens mensajero ment mentes menti mentido mentir mercy mere mergence
  mergences meta metals metan metas mete meten metere meters meterse meterte metes methods metio metros meyer mezcla
  miente mientes miento mighty mill miller mills minded mineable mining minute minuto mirable mirad mirada mirado
  mirarme mirthless misa mision mismas mismos missable mission missions mixer mobbing mode model modem modern
  modifications modo mojado molestan molestaria molestarte molesto molino monitors monkey monos monte months montones
  monty moon moore moral mordido morris mostro mothers motorcycles mount mountains mounted mounting mouthless moved
  movelessness movers moverte moves movido movie moviendo movil movio muchisimas mucro mudo muelle muestra mueva
  muevas mueven mueves mulder multiples mundos muneco muscle nacio naloxones naoses narceen naturales navigation
  nearby necesitabamos necesitabas necesitan necesitar necesitaras necesitaremos necesitas necesite necessity negar
  nego negras neither nene nested networks neurism neurisms newer nidations niega niego nietos nieve ninguno nodded
  nodes nodose noeses noises nokia nombres nonconscious none nono nonresponse noosed nooser noosers noses noticed
  notices notification noto nouses nova novias novios nube nuevas nuevos numeros nvidia obiing obsess occident
  occidents oceano ocupar ocurra odd oddities odds odor odors ofender offer offering officer offices offline offset
  ogeed ogros ohing oimos older olvida olviden olvides onding onely onning ooses opina oping oppressed oppressing
  option orchestra orchestrate orden ordena ordenar ordering orders oscuras oscuro otras ought overbooked overbooking
  overcomes overcoming overcooked overcooking overcooled overcooling overeducated overgoes overgoing overhoped
  overhopes overhoping overjoyed overjoying overlooked overlooking overloved overloves overloving overmedicate
  overpassed overpasses overpassing overpoised overpoises overpoising overposted overposting overposts overseed
  oversees oversowed oversowing overtones overtopped overtopping overused overuses overusing overvoted overvotes
  overvoting ovicidal owing owned pace paces pacientes packages packets packing packs pacto padres paga pagado pagan
  pagando pagara pagare pagarle pagarme pagaron pagas paginas pague paint painted painting paints painty pairs pais
  paises palabra palace palazzo pandillas papalised papalises papalisms papalists papalized papas papel paquete
  paquetes parade parados paras parchisis pardalises parece pared parejas parent pares pariente parish parker
  parlayed parodying parque parte partes participation partido partir partly partners parto parts parulises pasa
  pasada pasado pasan pasara pasare pasarme pasas pasear pasen paseo pases passwords pasta paste pastor pata patada
  patan patatas patch patear patent patents patio pato patrol payday payments peas pecado pechos pedi pedido pedo
  pedro peeping peers peizing peleando peligros peligrosos penas pendiente pending pene penn pens pensara pensare
  pension peoples pepper perception percy perdera perdere perderte perfecta perfectos periodo periods permanece
  permanente permissions perra perras perros perry personae personage personaje personal personals personate persons
  pertenecia pesar pescado pest peste pheeze pheezing photos pics pictures pida pidas piden pidiendo piensan piensas
  piense pierce pierda pierdas pierden pierdes pierre pieza pins pintura pioneer piper pirating pissing pistas
  pistolas pita pizzas placa placas placed placer placing plains plana planea planeando planeas planeta planets
  planner planners plano planos plantas plata plate plates played players plays pleased pleasure pobre pocion pocket
  podamos podcasts poderosos podian podias podra podran podremos podrias poetical pointer points poisson poissons
  poker policial policias policy poll pollo polls pollusions pollution polo pondre pondria ponemos ponen ponerla
  ponerlo ponerme ponerse ponerte pones pongan pongas ponia ponla ponlo ponte pools poor popeless porche portless
  pose posee posible posing possession possibly post postage postal posted poster postical postnatal postre posts
  potter pounds powder powell poyson poysoned prague pratt prayer precaucion preceding precio precios precious
  preferida prefers prefieres pregunta preguntaba preguntado preguntale preguntan preguntare preguntarle preguntarme
  preguntaron preguntarte preguntas pregunte preguntes pregunto prelusions premiere prensa prepara prepared preparen
  preparo presa presentar presenting presiona preso presos preston pretendo preventing price priced prime primos
  princess printed printers printing prints prisa prision prison prisoned prisoners prizes probemos procedimientos
  process profiles program programa programas programme programmes promo property proposition proximas proximo
  pruebas pruebe prying psychic psychisms psychists publishing pudieron pudo puedan puedas puertas puerto puesta
  pulling punos punta purposes purse puse pushing puto putos pycnosis pycnotic pyralises pyranoid pyrolysed pyrolysis
  pyrolyzed qaeda quedado quedan quedar quedare quedarse quedarte quedas queden quedes queen queja quemaduras
  quemando queres querian querias querida queriendo querra querria querrias query queso quest question quienes quiera
  quieran quieras quiet quieta quieto quincy quinn quinta quinto quisieras quitado quitale quitarle quitas quitate
  quitense quites quitese quiza quote raced races racial racks radded radios rage raged ragged rahed raid raised
  raises raising raked rally rama ramera rammed ramon ramped ranger ranges ranging rango rapida rapids rappe rapped
  rappee rappel rappen rapper raras rared rarely rased rasped rasping rastro rata rated rates rating ratio raton
  ratones ratted raved raving ravings raxed rayed rayos razed razeed razer razers razoo razoos razzed reached
  reaching reactions readings reads realer realty reaped reassure rebecca recal recall recap receiver receives
  recepcion receptor reciba reciben recibi recibio recibira reclusions recognised recognized recomiendo reconocer
  reconoces reconoci reconocimiento recordare recordarlo recorder recording recover recreation recti recuerda
  recuerdan recuerdas recuerde recuerdes recuerdo recuerdos redressed redressing reed reemergence reemergences reese
  refer refiere refiero refusions regalos reggae regresa regresado regresan regresara regresare regresas regressed
  regressing regression regular relationships relay religious rely relying remainder remaining remedies remedying
  remoto render renta rental replication reporte reporter reportes repped repress repressed represser represses
  repressing repression repressions repressive requests reservado reserve reserves resolver resort resorts respetar
  responda responded respondeme respondent respondents responses responsible resuelto resulta resultados resulted
  resulto retail retention retira retire retrato retro reviewing revisions ribbon rider ridge riding riendo rifles
  rights rincon rinded ringo riped rise rising rivers rizzor rizzors roaming robar robbing roca rode rogers roles
  rompe ronda rooked roommates rooses ropas roped rose roses rouge rounds router routes rover rudo ruling rumpled
  sabbed sabbing saben sabes sabido sabio sabor sabre sacado sacan sacare sacarle sacarte sacas sacred safely safer
  sagrado sail sailing sainted sainting saints sake salad salem salga salgo salia salidas salido salon salsa salto
  saluda saludo salva salvage salvagee salvaje salve sample sandra santa santos saques saudi sauditas saver saves
  scabbed scales scanned scheduled schedules schools scissure score scored scoring screens screenshots scripts
  scrumpled scrying scurred scurring seal sealer searching seasons seasures seating seattle seazing seccion
  seclusions seco seconds sections secuestrado secuestrador secundaria secundario secure sedations seed seeker
  seeking seen seeping seguia seguira seguire segun seguras seiker seiling seiner seiners seining seiser seisers
  seising seisures sell seller sello sells semanas semestre senado sender senior senoras senoria senoritas senos
  sensor sent sentados sentar sentarme sentarse sentence sentencia senti sentia sentidos sentimientos sentira
  septiembre sequences sera serbia serial serian serias serie serio serios serve served servers serves serving servir
  settings settled sewerlike sewing seysure shaggy shame shamed shane shape shaped shapes share shared shares sharing
  shark sheep sheer sheet sheets shelf shelly shipped shipping shirt shock shoe shopper shopping shops shore
  shortarse shorts showed showers showing shows siderations sides sidney sieging siendo sienta siente sientes sierra
  sieving sigas signals signo signos siguen sigues siguientes silla simples sinded sing singer singing singles
  sintiendo sirva sirven sirves sirviente sirvo sistemas sized sizer sizers sizing skill skilled skirling slabbed
  slave sleeps slides slight slubbed slued sluffed sluts smart smoke smurred smurring snake snirtling sobra solas
  sole solution sombra sombres sonar sonda sono sonriendo sooked sopa soporte sorbing sorted sospechas sospecho
  sospechosa sospechoso sospechosos soss sought soured spaces spalling spare sparkling sparling speaks specially
  specials spelling spend sperling spice spider spieling spiling spilling spindling spiralism spiralist spirality
  spiralling spiring spiriting spirits spirling spirlings spirting spirulina spock sport sporting sports spraddling
  spragging sprattling sprawling spraying springs sprint spurgalling spurling spurred spurring stack stacy staffing
  stake stan standings stands star starring stars starter starting starts stat stated states stating stats staying
  stays steal steam steel steering steve steven stick sticks stobbed stobbing stocks stoke stolen stone stones stored
  stores strain strake strand stranger strap strapped stream streams streets stress strike strikes string strings
  strips strobe strode strooke strooken strove struct stuart stubbed stud style suave subbing subconscious subido
  subiendo subir subo subscribe subscriptions subside subsiding succade succeeding succise sucede sucedio sucio suck
  sueldo suele suelen suelto suena suenas suene suerte sufficient sufficiently sufflate sufflating suficientes sufre
  sufrido suggestions sulfonate sulfonating suma summer summit supe superb superman supporting supports suppose
  suppressed suppression sured survey suspended sustancia swabbed sweeping swing swirling switches switching swizzing
  swobbing sycosis syncopes syndrome syria systems tabbed tabla tables tail tainted tainting taints tale tales talla
  tambien tamil tango tanks tanta tapes tapped tarado tarda tardara tardare tareas targets tarjetas tarta tasks
  tattoo taught taxes teachers teaches teams tear tech techno teen telefonos tellurions telly tema temer temes temo
  temperatures temple templo tend tendra tendre tener tengas tenia tenian tenso tercer tercero terminada terminado
  terminal terminals terminan terminara terminaron terminaste terminen termines terminos terrain terribles terry
  testament testing tests texas theater theaters thee theme themes therapist therapists theresa thong thongs thorough
  though threat threats thumbs thunderclaps thus tichy tide tiempos tienes tier tierra ties tigres tiles timer timmy
  tinded tios tipos tips tirador tirando tiras tiren titten toallas tocado tocar tocarme tocas toison token tomaba
  tomala tomalo toman tomare tomaria tomarte tomas tomate tomato tomemos tomes tommy tone tonelessness tonterias
  tonto tontos toothless topic topless toplessness toro torres touring tours towers toxic trabaja trabajado
  trabajador trabajan trabajas trabaje trace track tracked tracking trade trader trades traen traera traere traes
  tragico traido traigan traigas trail trailer trails trained trainers traje trajo tramando tramped tranquila
  tranquilo trans transformation transport traped trapper trashed trata tratado tratan tratar trates tratos treasurer
  treasures treasury treat treating treatments treaty tree trees tremolando tribes trick tricks trio tripod tripods
  trips trist tristesse tristezas trite troke troops trothing trothless trucks truco trunk trustee trusts tryste
  tumbas tumor tuning turner tuviera twinks typing uitima uitimo ultimas ultimos unabiding unaccusable unalike
  unallied unalluring unamusable unarguable unavailable unclipping uncrossable undepressed ungiving ungloving
  unhiving unicas unico unlidding unliming unlining unlive unlived unliving unlosable unloving unnailing unnative
  unpressed unruffable unsafer unslipping unusable unwiving updated updates usado usaremos used usually usualmente
  util vaca vacations vaccina vacua vagina vago vais valen vales valga valia valiente valle valley valuable valves
  varia variables varies various vasos vealer veamos veas vegas vehicles veis velada velas velo velocities velocity
  vende vender vendi vendido vendiendo vendo vendra venene venga vengar vengarse vengas venia venian venid venido
  venta ventaja ventanas ventas veras verde vere vergencies vergency verified verla verle verlo verme verne vernos
  verse vertex vete viaja viajes vice vices videos viejas viejos viena vienen vienes vienna viento viera vieron
  vigilante vigilar viii viking villa vimos vine viniendo violation violations visa visiones visitar viste visto
  vitaminas vivacious vivi vivia vivido vivio vivira vivire voes voidees voiles volando voles volo volumen volumes
  volvamos volvera volvere volvia volviendo volvio volvo votar votes vowess vuela vuelan vuelos vuelta vuelto vuelve
  vuelven vuelves wages wales walked walks wally walter warming wartless washing watches waters watts waves wealth
  weapons wear websites weeding weeing weening weeting weights weizing wells wended whale wheeling wheels wheely
  wheeping whelpless wherever white whore whose wicked wifeless wilded willing willow winced winder windled windows
  winds wined wines winged winked winned winner winning wins wire wires witch women wong wontless wooden woods woody
  woose wooses wordless worker workless worlds worsed worsen worser worses worset worthies worthiest worthiness
  worthy wortles wrack wrapped wrapping wrathless wreak wrecks wrick wright writer writes writings wrying yearly
  yours youthless zambia zapato zones mero mera meros muerdo nuero suero
`
  .trim()
  .split(/\s+/);
