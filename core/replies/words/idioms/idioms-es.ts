/** The same as idioms-en.ts, in Spanish, without accents. */
export const IDIOMS_ES = `
  me despido .. hasta lunes/martes/miercoles/jueves/viernes/sabado/domingo/manana/proxima,
  me corto/corta .. senal/llamada/internet/wifi/linea/luz,
  casi/ya llego .. puente, puente .. llego/llegando/trafico/atorado/atorada,
  canse/cansado/cansada de .. marcarles/marcar/llamarles/llamar/hablarles/esperarlos/caminar/correr/estudiar/limpiar/manejar,
  dentista/anestesia/muela .. boca/cara/labio/labios/lengua/cachete dormida/dormido/dormidos/adormecida, boca/cara/labio/labios/lengua/cachete dormida/dormido/dormidos/adormecida .. dentista/anestesia/muela,
  arbol de/para navidad/navideno,
  nariz tapada/congestionada/mocosa/cerrada, se metio a/en/al .. alberca/piscina/casa/cuarto/cama/carro/problema/problemas/bano/regadera/trafico/mar/rio/clase/escuela/cocina/sala, necesitar/necesito/ocupar .. citas/cita/ride/aventon/taxi/uber/sesiones .. bien/mejor/feliz/contenta/contento/curada,
  casi/por poco/poquito me mato, amanezco/amaneci/amanecer <muerto> de,
  toalla con/en .. dieta/ejercicio/gimnasio/trabajo/examen/ingles/tarea/clase/cocina/jardin, hospital porque/xq nacio/nace/va/visito/trabajo/trabaja, hospital .. nacio/nace/nacer/nieto/nieta/parto/visita/visitando/visitar/trabajo/trabajando/cafeteria/estacionamiento
  # To die of laughter
  <me-muero> de/del/por/x tanto? <trivial>, <muerto> de/del tanto? <trivial>, <muerto> de/del <faena>, <faena> .. estoy/ando/vengo/quede/llegue <muerto>, estoy/ando/vengo/quede/llegue <muerto> .. <faena>
  <me-muero> por ver/verlos/verlas/verte/ir/comer/conocer/probar/saber/dormir/llegar/tomar/tener/volver, <me-muero> por un/una/unos/unas? <antojo>
  me muero jaja/jajaja/jajajaja/xd/lol, jaja/jajaja/jajajaja me muero, por poco me muero de risa
  horas muertas, tiempo muerto, punto muerto, mosquita muerta, naturaleza muerta, dia/dias de muertos/los, pan de muerto
  ni muerta/muerto me, mas muerta/muerto que viva/vivo, muertito de, vivo o muerto, santa muerte, hombre muerto jaja
  <aparato> ya? se? me? esta/quedo/anda? muerto/muerta/murio/muere/muriendo, se me .. murio/muere/muriendo <aparato>, sin <aparato> .. muerto/muerta
  muerte lenta, de mala muerte, de muerte, muerte de .. <pariente>/familiar/alguien/un/una/mi
  <pariente>/<mascota> .. murio/fallecio/muerto/muerta, murio .. <pariente>/<mascota>, papel de muerto
  # To kill for a coffee
  mato/mataria/matar/matamos por .. <antojo>/dormir
  <trivial-que-mata> .. mata/matan/matando/matado/matador, mata/matan/matando/matador .. <trivial-que-mata>
  matar/mato dos pajaros, ya no puede/puedo llevarme/traerme/recogerme/llevarlo/llevarla/ir/venir, matar/mato/matando/matamos .. el? tiempo/rato/hambre/sueno/aburrimiento/gusanillo/antojo/mosquitos/cucarachas/mosca/bichos/hormigas/ratas
  jefe/jefa/patron/patrona/doctora/maestra/suegra .. me va/quiere/van a? matar, me va/van a? matar .. jefe/jefa/patron/maestra/suegra
  <pariente> .. me? va/van/mata/matan a? matar? .. <tarde>, me va/van/mata/matan a? matar? .. <tarde>, <tarde> .. me mata/matan/va/van a? matar?
  examen/pelicula/subida/chiste/broma/risa/meme/video/calor/trafico/espalda/cabeza/subida/escalera/ejercicio/gym/resaca/cruda/abs .. me mato
  me mato .. trabajando/estudiando/risa/ejercicio/gym/dieta/jaja, mata de, mataburros, matanza, matamoros
  hierba mala nunca muere, lo que no mata engorda, mate de coca/manzanilla, de la mato, hace un calor que mata
  trafico/cuenta/precio/costo/renta/susto .. infarto, infarto .. trafico/cuenta/precio/costo/renta/susto, pajaros de un? tiro
  carta/nota/recado .. seguro/recepcion/doctor/doctora/trabajo/jefe/escuela/medico/enfermera/recepcionista/mostrador, doctor/doctora .. escribio/deje/dejo .. nota
  ya no puedo/aguanto estar sin, sin aliento .. bonita/bonito/hermosa/hermoso/linda/lindo/guapo/guapa/emocion/risa, maquina/golpeteo/aguja/iman/bobina/casco/zapato/faja/aparato/luz/ruido/anillo .. lastima
  clavan/clavaran/clavara/clavando/clavaban .. cuchillo/navaja/punal/agujas, ya <no> puedo tragar
  <aparato>/portal/boton/pagina/link/sistema/aplicacion/numero/liga/formulario ya? <no> me? <responder>/<reaccionar>/contesta, <no> me? <responder>/<reaccionar> <aparato>/portal/boton/pagina/link/sistema/aplicacion/liga
  es la? muerte, <trivial-que-mata> .. muerte, clavado/clavados/nadar/tobogan .. <agua>, ya lo decidi .. continuar/seguir, decision .. seguir/continuar/cambiar/regresar/ir/venir/operarme
  <despedirme> .... tratamiento/saludos/atentamente, <no> puedo mas con .. <cansa>, arma/armo/armar/armando .. rompecabezas/mueble/muebles/lego/cama/casa, armas/arma/pistola .. juguete/agua
  fierro/fierros .. puerta/ventana/cama/porton/cerca
  bolsa de? hielo/gel
  calle/salida/numero/depto/apto/suite/cuarto/casa 911, a todo mecate, listo/lista/listos/listas para irme/irnos .. casa/ride/recoger/pueden/venga/vengan
  hospital/urgencias .. chequeo/visitar/pasado/pasada/anos/meses/analisis/estudios, infarto/embolia/derrame .. hace anos/anos, hasta siempre jaja
  frasco/bote/caja .. vacio/vacia/vacios .. mandan/receta/refill/otro/otra/surtir, yendo tiempo/dia/camion/bus/tren, mover de/del trabajo/casa/aqui/oficina
  <no> me puedo levantar temprano/tan, caminar tan/tanto/lejos/mucho/cuadras, miedo .. dentista/avion/altura/alturas/perros/inyecciones/agujas/aguja/freeway/manejar
  # Not the body
  demasiado/demasiada/demasiados/demasiadas/demaciado/mucho/mucha/muchos/muchas/muchisima/muchisimo .. <comestible>, todas/todos/toda/todo el/la/los/las/ese/mi? <comestible>, comi/comimos demasiado/mucho |, comi/comimos demasiado/mucho ayer/anoche/jaja/lol/hoy/en
  precio/cobro/costo/tarifa/seguro .. abusivo/abusiva, alguien .. casa que/para/conmigo/cuando, estar/quedarme sola/solo despues/durante/al/en/ahi
  no encuentro/hallo palabras para/de, cuesta/dificil hablar de/con/en/ingles/espanol, doctor/doctora/recepcion ~ no me conoce
  <pariente> .. internado/internada/hospitalizado/hospitalizada/hospital .. cita/cambiar/mover/ir/reagendar/cancelar, visitar/visito/ver/visita .. hospital
  <no> voy/vamos a estar .. tengo/trabajo/viaje/salgo/vacaciones/trabajando, tiro libre/penal/esquina, tiro ~ basket/futbol/penal/canasta/porteria, echar un tiro
  paliza ~ futbol/partido/juego/equipo/gym/trabajo, <atragantar> .. risa/jaja/jajaja, <envase> de <comestible>/donas/galletas/pan/chocolates/jugo/agua
  se me duerme/duermen/durmio/durmieron .. encima/dormir/silla/jaja/sillon/avion/bus, pinte/pinto/pintar/pintadas/pintadas/esmalte ~ unas, me queme .. playa/alberca/sol
  me lo tome todo .. bebida/agua/jugo/te/suero/preparacion, me corte .. dedo/unas, cuchillo y tenedor, tenedor y cuchillo, ambulancia .. tapa/tapando/estorba/trafico/calle
  paro la policia, policia .. multa/paro/cerro/cerrada, cuenta como emergencia, silla/casco/diadema/banda/luz/reposet/cinta .. lastima
  me/nos va/van/iba a? picar enfermera/doctor/doctora/aguja/vena/dedo/mosquito
  plan familiar/dental/medico/prepagado/de, tengo un? plan familiar/dental/medico/prepagado
  ahora/luego/hoy <no> puedo hablar/contestar |
  jefe/jefa/trabajo/guardia/patron/patrona/supervisor/manager/nieve/seguro/portal/aplicacion .. <no> me/nos deja/dejan
  vengan por mi a/al/cuando/manana/despues, hambre/sed/sueno/calor/frio/cansancio/risa/flojera/antojo/verguenza/nervios/curiosidad/ganas/emocion .. que? me muero/mata/muere
  sos un/una/unos/muy/tan/re/lo/amable/genial/lindo/linda/divina/divino/grande/crack/vos/usted/bueno/buena, sos el/la/los/las mejor/mejores/unica/unico, vos/quien/como/eras sos
  dormi/duermo/dormir/dormimos como muerto/muerta/tronco/piedra/bebe, <pegar> un/una duro/fuerte/recio? <contagio>
  trafico/fila/obra/obras/tapon .. puente, no puedo mas temprano/tarde/que, si falto a/al/hoy/manana/lunes/martes/miercoles/jueves/viernes/un/una, que pasa si falto |
  me choca/chocan que/cuando/esperar/ir/hacer/tener/manejar/como, me choca/chocan/choco .. <cansa>, que/donde/quien .. en una emergencia
  me despido .. buen/buena/bonito/bonita/lindo/linda/feliz/excelente dia/tarde/noche/fin/semana, no .. contesta/contestan/responde/responden nadie
  <no> .. <despertar> .. temprano/escuela/kinder/clase/clases/alarma
  deje/dejo de ver a/al/la/las/los/el/mi/tele/noticias, quede/quedo sin ver a/al/la/las/los/el/mi
  <pegar> duro/fuerte/recio? <contagio>, <contagio> me/te/le/nos? ha? <pegar>, con el? favor de dios, primero dios, que me parta un? rayo si
  respirar/respiro .. nariz/polvo/multitud/smog/cubrebocas/mascarilla, nariz/polvo/cubrebocas .. respirar/respiro
  me rindo con/de/en .. <aparato>/aplicacion/seguro/tramite/papeleo, se me/le .. rompio/quito/perdio/trabo/apago/escondio .. <aparato>/pagina/zapato/lentes/vidrio/llave/aplicacion/puerta
  se trabo/apago .. <aparato>/pagina/aplicacion/puerta/luz, pagina/aplicacion/puerta/<aparato> .. se trabo/apago
  se me duerme/duermen/durmio .. cuando/cruzo/computadora/sentada/sentado/manejar/escribir/rato/cruzar, <quebrar>/<romper> .. jugando/futbol/ano/escuela
  como loco/loca .. buscando/contento/contenta/trabajando/manejando/limpiando/feliz, accidente .. en/de trabajo
  techo/azotea/puente .. arreglando/trabajando/construccion/limpiando/pintando/antena/atorado/atorada/atascado, puente trafico/fila, puente .. pegado/pegada/detenido/detenida/embotellado
  arreglando/trabajando/trabajo/construccion/limpiando/pintando en? techo/azotea/puente, construccion .. azotea/techo, gato .. techo
  <no> voy a ocupar/necesitar/usar .. <cosa>, hice <locura> borre/olvide/confundi/perdi/llene, ser una? molestia/problema .. pero/si/para
  ya me canse .. <cansa>, <harto> .. <cansa>, solo quiero dormir .. cansancio/cansada/cansado/noche/rato, <tener> miedo .. cita/sesion/visita/infusion/aguja/agujas
  1/2/uno/dos no se donde estoy, trafico/calor/freeway/cocina/oficina .. infierno, infierno .. trafico/calor/freeway/cocina/oficina
  ojos/ojo/parpados .. <hinchado> .. dormir/llorar/desvelo/alergia/polen/primavera/sueno/cansancio/desvelarme
  hospital/emergencias/urgencias visitando/trabajando/acompanando/visita, trabajo/trabajando/turno/visitar/visitando en? hospital/emergencias/urgencias
  <no> puedo hablar/contestar ahora/ahorita/luego/hoy/junta/manejando/clase/telefono, <no> puedo hablar/contestar estoy/ando/porque/tengo .. <reunion>
  <reunion> <no> puedo hablar/contestar, <no> .. puedo hablar con? <reunion>/ingles/espanol/doctor/doctora/recepcion
  <no> veo el/la/los/las/a/mi/mis/su/sus/que/donde/como/por/porque/cual/cuando/problema/inconveniente/ningun/link/mensaje/direccion/entrada/cita/correo/foto/opcion/boton/numero
  <no> veo bien .. lejos/sin/link/letra/mensaje, <no> .. puedo ver .. bien? el/la/los/las/a/mi/mis/su/al/link/mensaje/direccion/doctor/foto/cita/ubicacion/mapa/pagina/letra
  <no> veo nada .. malo/mal/raro/calendario/portal/correo/pagina, <no> veo la hora de, nos vemos, ciego de
  <no> me? nos? responde/contesta/contestan/contesto/contestaron/responden/contestaba <linea>/el/la doctor/doctora?, <linea> <no> me? nos? responde/contesta/contestan/contesto/contestaron/responden
  nadie .. me? contesta/responde/contesto, les/los llame/llamo/marque/marco/hable .. <no> .. contesta/contestan/contestaron/responden
  llame/llamo/marque/marco .. y .. <no>/nadie .. contesta/contestan/responden/contesto
  <no> me responde/contesta/contestan/contestaron .. el? mensaje/mensajes/textos/seguro/correo
  lloviendo/lluvia/llueve .. <ahogar>, <ahogar> .. jaja/jajaja/jajajaja/xd
  <ahogar> en/de/con tanto? trabajo/pendientes/deudas/risa/tarea/papeleo/biles, <ahogar> en llanto/vaso
  aire acondicionado/fresco/libre/lavado/caliente/frio, <aire> .. llanta/llantas/clima, llanta/llantas/clima .. <aire>, aire .. apagado/prendido/descompuesto/prender
  temblando de frio/emocion/nervios/risa/miedo/gusto, me sacudi el/la/los, ataque/ataques de panico/ansiedad/nervios/risa/tos/hambre/estornudos
  me cai de sueno/risa/la/bien/cansancio/mal, desmayo de risa/hambre/sueno, me desmayo de risa/hambre
  me queme .. con/la .. lengua/dedo/cocinando/estufa/sol/sarten/comal/cafe/boca/plancha
  # To want to go, to stop
  sin mi .. tarjeta/seguro/esposo/esposa/hijo/hija/carro/telefono/celular/identificacion/id/mama/papa/marido/medicina/lentes/credencial/acompanante/permiso/autorizacion/consentimiento/licencia/pastilla/cafe/celular/pareja
  <quiero>/empiecen/empezar/comiencen/vayan/sigan/coman sin mi .., la? salida del/de/por/es/esta/6/7/8
  a proposito de/a/que/cuando/como/quiero/queria/a, ya decidi que/ir/continuar/venir/cambiar/seguir/si
  lo voy a hacer .. cita/tramite/pago/papeles/manana .. temprano/gracias, voy a hacerlo .. cita/pago/formulario
  ultima vez que fui/vine/hablamos/tome/llame/comi/cambio/cobraron/me .. cobraron/pusieron/toco/dijeron/vieron/dieron
  <no> estare/estoy/estaremos/estamos en/de/por/con? <ausente>, <no> voy/vamos a estar en/de/por/con? <ausente>, <ausente> y? <no> estare/estoy, <ausente> y? <no> voy/vamos a estar, dia de muertos y? <no> voy/vamos a estar
  cuando <no> este ocupada/ocupado/el/la/lloviendo/en/lista, solo quiero dormir hoy/temprano/tarde/un/una/y/bien
  quiero descansar de manana/hoy/el/un/este/trabajo, quiero descansar .. hoy/manana/domingo/fin/rato/dia/antes
  ya <no> importa gracias/encontre/pude/resolvi, me da igual .. hora/dia/cual/manana/martes/horario
  estar con mi .. el/ese/en/manana/esta/hoy/para/por/durante
  quiero irme/ir a/de/temprano/al/en/antes/para, lleve/lleves .. bien/cita/clinica/ride/trabajo, quiero irme con .. carro/ride/ustedes/bien
  me quiero ir a/temprano/antes/el/al/en/de
  me voy a ir .. a/al/en/con/temprano/de/manejando/caminando/uber/bus/manana/el
  quiero acabar/terminar temprano/antes, <acabar>/<terminar> con? todo/toda/todas/todos? <tramite>
  <ultimo> dia/noche/semana/vez/mensaje/texto de? <tramite>
  <no> despertar a/temprano/al/tarde/ninos/bebe, <no> quiero despertar a/temprano/al/tan, para <no> despertar
  <no> me desperte en/a/hasta/ni/con/temprano/toda, <no> .. <despertar> temprano/tiempo/alarma, <no> oi .. desperte
  <no> .. aguanto/soporto .. <trivial>/<trivial-que-mata>/zapatos/ruido/luz/sonido/olor/tacones/vecino/vecinos/comezon/ganas/clima/cuarto/lluvia/ver/llegar/musica/uniforme/faja/mascarilla
  ya <no> aguanto .. por/para/las/de .. ver/verlos/ganas/llegar/empezar/comer
  ya <no> puedo ir/llegar/asistir/manana/hoy/lunes/martes/miercoles/jueves/viernes/sabado/domingo/tarde/hora/cita/semana/fecha/dia/contestar/comer/cambiar/esperar/manejar/entrar/dormir/tomar/recibir/venir/confirmar/faltar/quedarme/abrir/ver/usar/recoger/llevar/cargar/responder/pagar/cancelar/mover/trabajar
  ya <no> puedo a esa/esas/esta hora/horas
  <no> puedo mas de/con risa/sueno/hambre/trafico/calor/ganas/frio/espera/cansancio/dieta/ayuno
  <no> puedo ya ir/llegar/hoy/manana, <no> puedo seguir .. esperando/hablando/platicando/instrucciones/linea/dieta/ayuno
  <no> quiero seguir .. tratamiento/medicina/sesiones/terapia/pastilla/pastillas/dosis/esperando/pagando/yendo/tomando/lista
  <no> quiero continuar .. tratamiento/medicina/sesiones/terapia/pastilla, <no> quiero nada mas? .. comer/picante/dulce/pesado/gracias
  <no> quiero estar aqui/ahi tanto/todo/mucho/hasta/tarde/temprano/sola/solo, <no> vale la pena .. manejar/ir/esperar/pagar/viaje/vuelta/cita
  <no> tiene caso .. ir/que vaya/manejar/esperar/llamar/venir/pagar, <no> tengo fuerzas .. para/de ir/lavar/cocinar/levantar/caminar/manejar
  para que sigo/sirve/seguir .. indicaciones/tomando/recibiendo/instrucciones/dieta
  ya me canse .. de .. esperar/llamar/buscar/manejar/caminar/hablar/marcar
  <harto> .. de .. esperar/llamar/marcar/trafico/todo .. dia/trabajo/trajin/viaje/papeleo/manejar/buscar/tramites/lluvia/calor/frio/aseguranza/seguro/comer/mismo/arroz
  cansada/cansado de todo el/este/ese dia/trabajo/papeleo/tramite/proceso/viaje/trafico, harta/harto del/de la/de los .. trafico/trabajo/jefe/calor/frio/ruido/vecinos/seguro/espera/escuela/chamba
  me rindo .. con/de/en .. app/pagina/link/portal/estacionamiento/dieta, desaparecer los/las/el/la/mi dolor/sintomas/manchas/mensajes/cita/mareo
  que desaparezca/desaparezcan el/la/los, desaparecio mi/el/la/un, hacer algo malo para/de, contenta/contento/feliz/bendecida de estar viva/vivo
  # Blades, bridges, guns
  me corte el/un/las/los/la .. pelo/cabello/dedo/unas/flequillo/cocinando/rasurando/barba/fleco/copete/mano .. cocinando/cuchillo/pelando/picando
  me? corte/cortar/cortarme/corto .. pelo/cabello/unas/pasto/zacate/flequillo/barba/fleco/luz/llamada/verduras/internet/agua
  me corte rasurandome/cocinando/afeitandome/pelando/con/picando, me quiero/voy cortar .. pelo/cabello/unas
  corte de pelo/cabello/luz/caja, cuchillo de cocina/mesa/mantequilla, navaja suiza, pistola de agua/silicon/calor/masaje/pegamento
  puente .. avenida/cerrado/freeway/peatonal/internacional, cruzar/cruzando/pasando/pasar/antes/despues/debajo/fila/dental .. puente, trafico por? puente
  puente dental, fin de semana puente, con cloro/limpieza, limpiar/limpiando/piscina/alberca .. cloro, veneno de
  # Sorry
  hasta aqui llego el/la/mi/este, <perdonen> .. por .. llegar/tardar/contestar/molestar/faltar/responder/cancelar/preguntar/escribir/avisar/tarde/hora/demora/molestia
  <perdonen> .. lio/lios/relajo/confusion/inconveniente/inconvenientes/tarde/molestia/hora/demora/tardanza/error/ortografia/dedazo, perdoneme/perdone/perdoname doctora/doctor/senorita, perdoneme/perdone .. no se/entendi/vi/lei/escuche/conteste
  los quiero mucho gracias/a/equipo, los amo .. gracias/equipo, me despido .. saludos/atentamente/cordialmente, fiesta de despedida, me despedi .. doctora/enfermera/ustedes
  tengo un plan para/de/el/telefono/seguro/b/con .. cita/telefono/llegar/ir/transporte/viaje/b/salud/pago/cena/comida/datos/celular/dental
  # Help, emergencies
  <ayuden>/ayudar/ayudarme/ayudan/ayudas a/con/para/encontrar/cambiar/reagendar/entender/llegar/agendar/saber/el/la/mi/una/por/estacionar/mover/cancelar/confirmar/llenar/buscar/pagar
  me/nos puede/pueden/podria/podrian/puedes ayudar/ayudarme/ayudan, pueden/puede/podria/podrian/puedes ayudarme/ayudar
  necesito/ocupo/necesita/necesitamos/requiero ayuda con/para/a/en/de/encontrar/llegar/cambiar/el/la/mi/llenar, <no> .. necesito/ocupo/quiero ayuda
  gracias por la/su/tu/toda/ayudarme ayuda?, mucha ayuda, de ayuda, si necesito/necesita ayuda, sin ayuda
  me ayuda/ayudo mucho/bastante/a/dormir/bien
  <no> es/fue/hay/era .. emergencia/urgencia/urgente, ninguna emergencia, sin emergencias
  emergencia familiar/con/dental/del/laboral/en, emergencia de .. trabajo/familia/escuela/ultima/ultimo
  contacto/numero/salida/freno/cuarto/llanta/luz/telefono/fondo de emergencia/emergencias/urgencia, trabaja/trabajo en emergencias
  tuve/tengo/surgio/salio/tenemos/hubo .. emergencia familiar/en/con/de/del/y/trabajo, en caso de emergencia, por si hay emergencia
  para emergencias, es el 911 o, esto es el 911, son el 911, emergencia: llame, llame al 911 si, ambulancia en/bloqueando/enfrente/atras, detras de una ambulancia
  # Crashes on the way
  por/hay/hubo/paso/un/otro/el/del accidente/choque .. autopista/carretera/freeway/camino/trafico/calle/puente/periferico/avenida/via/ruta/highway
  trafico .. por/debido/hay .. accidente/choque, por/hay/paso un/otro .. accidente/choque .. voy/en/y/adelante/de/trafico/llego
  choque de/cultural horarios/citas/cultural, choca esos, choque .. de horarios/citas/horario
`;

/** The same for the words of symptoms and of the visit. */
export const OTHER_SENSES_ES = `
  quiero mas <textos>, llore/llorando/lloro .. pero bonito/bien/rico/felicidad, 
  tome/tomo/tomar otra vez .. presion/temperatura/cafe/agua/clase/foto/fotos,
  llorar/llore/llorando/lloro .. alegria/felicidad/emocion/risa/cebolla/pelicula/novela/boda/graduacion/orgullo/bonito, cebolla/cebollas .. llore/llorar/llorando/lloro,
  no sirve el/la/las/los/mi/tu/su/este/esta, risa/rei/reimos/pelicula .. llore/lloro/llorar, llore/lloro .. pelicula/novela/risa/boda, pelicula/novela/serie de miedo
  se me acabo/acaba el/la cafe/leche/gas/pan/agua/tinta
  trafico/clima/tiempo/lluvia/camino/estacionamiento/senal/conexion/fila .. esta/va/se/muy/mas/cada .. peor/horrible/terrible/feo/mal
  lo peor es/de/que/del/seria, peor es nada, en el peor, peor trafico, de mal en peor .. trafico/clima
  no me funciona el/la/mi/su/este/esta/link/enlace/pagina/portal/telefono/celular/codigo/app, no funciona el/la/mi/su/este/esta/link/enlace/pagina/portal/telefono/celular/carro/elevador/numero/codigo/internet/aplicacion/app/wifi/camara/liga/puerta/zoom/tarjeta
  link/enlace/pagina/portal/telefono/celular/carro/elevador/codigo/aplicacion/app/wifi/internet/camara/liga/zoom/tarjeta/boton .. no .. funciona/sirve/abre/funciono/jala/funcionando
  que triste/pena/tristeza no/que/pero perderme?, triste por/de/que no/cancelar/faltar/perder/la/mi cita?
  miedo a/de la/las/los/al/que/a .. aguja/agujas/manejar/trafico/llegar/inyecciones/perder/tarde/no/dentista
  tengo miedo de el .. dolor/tratamiento/medicamento/procedimiento/resultado/efecto/trafico
  quiero mas informacion/tiempo/detalles/citas/cerca/temprano/tarde/datos/agua/cafe
  se me acabo/acaba/termina la/el/los pila/saldo/gasolina/tiempo/datos/bateria/internet/minutos/credito/parquimetro/papel
  lo compre en/ayer/por/para/ya, caida del/de sistema/internet/luz/senal
  duele .. cartera/bolsillo/bolsa/codo, duele el codo, dolor de/en cartera/bolsillo, me duele .. pagar/gastar/tener/no/que/perder/cancelar/faltar
  me caigo/cai de sueno/risa/la/bien/cansancio/mal, me cae/caen/cayo/cai bien, voces de/en/del mis/los/ninos/fondo, sombra/sombras de/para ojos/parpados/arbol
  perdido/perdida en/no/el/estoy/ando encuentro/camino/estacionamiento/trafico/llegar/llego/edificio
  estoy perdido/perdida no/en/como/donde, estoy/ando perdido/perdida no/y/en/donde/por/cual, comezon de/por saber/ir
  fiebre de/del, loco/loca de contenta/contento, me tienen loca/loco con
  me quede sin/dormido/dormida pila/saldo/luz/gasolina/internet/y/llego, me quede dormido/dormida
  cansado/cansada de esperar/manejar/llamar/buscar, sin fuerzas para ir, enfermo/enferma de gripa/gripe/tos
  retraso en/de/del/por el?/la?/trafico/vuelo/tren/camion/minutos/metro, retraso de minutos, con retraso
  un? retraso por/de/en, ataque al sistema, prueba positiva de/a covid, manejando hacia/para/alla .. clinica/cita/alla
  me/nos esta .. manejando, maneja mi, me va a manejar/llevar, hoy no me baja/bajo el/la, no me baja la fiebre/presion/calentura/hinchazon, sin saliva por
  borroso el/la/mensaje/texto/foto, foto/imagen/texto/mensaje/copia/letra borrosa/borroso/se/esta, prueba de sangre/covid/manejo
  lloro/llore/llorando/llorar de felicidad/alegria/risa/emocion/gusto, es la primera vez .. lloro de felicidad
`;
