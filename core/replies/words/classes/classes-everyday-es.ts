import type { WordClasses } from '../../phrases/notation.ts';

/** Groups of Spanish words of which only everyday phrases speak: what kills nobody, what is late, what may break. */
export const EVERYDAY_CLASSES_ES: WordClasses = {
  vehiculo: 'carro, coche, auto, troca, camioneta, van',
  contagio:
    'gripa, gripe, resfriado, resfrio, covid, virus, catarro, tos, infeccion, susto, sustos, sueno, sol, frio, calor, cafe, risa, medicina, ketamina, dosis, tratamiento, infusion, pastilla, anestesia, chicle, calcomania, antojo, flojera, nostalgia, migrana, alergia, piojos, clima, altura, dieta, ejercicio, energia, gana, ganas, acento, cancion, hambre, multa, multas, sed, cruda, resaca, desvelo, cansancio, ola, viento, aire acondicionado, inflacion',
  comestible:
    'cafe, agua, aguas, te, tes, refresco, refrescos, soda, jugo, leche, limonada, horchata, atole, azucar, sal, pan, pizza, taco, tacos, tamal, tamales, comida, chile, dulce, dulces, chocolate, chocolates, sopa, caldo, pastel, helado, fruta, frutas, verduras, galletas, arroz, frijoles, pavo, carne, papas, palomitas, vitaminas, vitamina, suplementos, electrolitos, foto, fotos, sol, tiempo, clases, llamadas, suero, liquidos',
  cosa: 'ride, transporte, silla, cita, muletas, traductor, traductora, interprete, lentes, estacionamiento, factura, recibo, receta, cuarto, cobija, almohada, permiso, justificante, nota, carta del doctor, oxigeno, baston, andadera, chofer, taxi, aventon, seguro, formulario',
  cansa:
    'dieta, seguro, aseguranza, papeleo, espera, app, aplicacion, pagina, portal, telefono, comida, arroz, ayuno, trafico, lluvia, frio, calor, trabajo, jefe, escuela, ruido, vecinos, tramites, esperar, llamar, marcar, manejar, buscar, caminar, limpiar, cocinar, estudiar, preguntas, encuestas, mensajes, cuestionarios, uniforme, zapatos, musica, politica, noticias, invierno, verano, gym, ejercicio, publicidad, avisos',
  tramite:
    'tratamiento, vacaciones, trabajo, clases, clase, escuela, sesion, sesiones, infusion, infusiones, ayuno, dieta, mes, ano, medicina, antibiotico, antibioticos, renta, curso, terapia, terapias, papeleo, tramite, tramites, papeles, formulario, limpieza, mudanza, turno, visita, visitas, citas, cita, deuda, carrera, proyecto, tarea, reporte, junta, universidad, pastillas, tms, promocion, pago',
  'me-muero':
    'muero, mori, morirme, morirse, muere, muriendo, muriendome, moria, morimos, moriria, muerta, muerto, muertos, morir, murio, morirnos, moriendo',
  trivial:
    'risa, hambre, sueno, frio, friito, calor, calorcito, sed, pena, verguenza, nervios, aburrimiento, aburrida, aburrido, ganas, curiosidad, cansancio, cansada, cansado, emocion, ternura, envidia, celos, coraje, antojo, amor, felicidad, gusto, susto, miedo, aburrimiento, desvelo, desvelada, alegria, flojera, hueva, filo, ansias, trafico',
  antojo:
    'cafe, cafecito, tacos, taco, pizza, cerveza, agua, chocolate, siesta, coca, dormir, pan, hamburguesa, tortas, sushi, helado, pupusas, empanadas, cigarro',
  'trivial-que-mata':
    'trafico, calor, hambre, frio, espera, curiosidad, trabajo, tarea, dolor, cabeza, espalda, pies, pie, rodilla, rodillas, alergia, alergias, sueno, nervios, zapatos, risa, muela, tos, gripa, gripe, panza, estomago, migrana, jaqueca, escaleras, escalera, escuela, cruda, resaca, colicos, hombro, cuello, estres, costo, precio, mosquitos, distancia, horario, tacones, dieta, ayuno, uniforme, musica, humedad, sol, renta, suspenso, celular, ejercicio, gym, subida, cintura, muelas, regla, piernas, patas',
  faena:
    'trabaje, trabajo, trabajando, turno, chamba, jale, limpieza, limpiar, caminar, camine, gym, fiesta, viaje, mudanza, jornada, fabrica, desvelo, dormir, cansancio, cansada, cansado, fiesta, corri, correr, ejercicio, tarea',
  aparato:
    'telefono, celular, pila, bateria, cel, carro, coche, planta, plantas, tele, computadora, internet, tablet, troca, camioneta, lavadora, refri, wifi, cargador, compu, app, laptop, phone, motor',
  tarde:
    'si/porque llego/llegue/voy/salgo, tarde, olvide, olvido, se me olvido/olvida/paso, si no? falto/pierdo/tardo/gasto/llego/voy/compro/llevo/contesto/aviso/salgo/entrego/limpio, no compro/compre/llevo/hice/llame/avise/fui/recogi',
  reunion:
    'junta, clase, trabajo, trabajando, manejando, ocupada, ocupado, iglesia, misa, cine, camion, biblioteca, reunion, oficina, escuela, bus, metro, reunida, cita, ahorita',
  linea:
    'telefono, tel, linea, llamada, llamadas, mensaje, mensajes, clinica, oficina, recepcion, ustedes, numero, correo, email, celular, cel, chat, recepcionista, seguro, farmacia, whatsapp, buzon, conmutador, extension, escritorio, control',
  ausente:
    'disponible, casa, semana, ciudad, pais, viaje, vacaciones, viajo, lunes, martes, miercoles, jueves, viernes, sabado, domingo, trabajo, mes, dia, tarde, trabajando, pueblo, mexico, fuera, por, hasta, listo, lista, segura, seguro, embarazada, mareada, mareado, cansada, cansado, enferma, enfermo, ahi, direccion, numero, oficina, tomando, usando, interesada, interesado, viviendo, asegurada, clinica',
};
