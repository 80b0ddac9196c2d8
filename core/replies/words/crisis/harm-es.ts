import type { DangerList } from '../danger-list.ts';

/** The same as harm-en.ts, in Spanish, without accents. */
export const HARM_ES: readonly DangerList[] = [
  {
    about: 'harm_others',
    certain: `
      alguien entro a/en mi casa
      me/le/nos/les .. pone/puso/poner/levanto/levanta/levantar/pongo/puse .. mano/manos encima,
      <quiero>/voy/ganas .. quemar/quemarlo/quemarla/envenenar/balacear a .. <pariente>/<nino>/vivo/viva/vivos/gente, me/nos/le/la/lo corre/corrio/persigue/persiguio/amenaza/amenazo/saco/enseno .. <filo>/<arma>/palo/bate/tubo/martillo,
      me/nos/la/lo/le/les quema/quemo/queman/quemaba con cigarro/cigarros/cigarrillo/cigarrillos/plancha/encendedor/agua/aceite/cuchara, no .. deja/para/paran/dejan de pegarme/golpearme/patearme/violarme/ahorcarme/amenazarme/lastimarme/tocarme/acosarme/pegarnos/golpearnos/maltratarme/insultarme/perseguirme/seguirme/pegarle/golpearla/golpearlo, escondanme/escondeme/escondame/escondanos/protejanme/protegeme/protejame/protejannos/saquenme/saqueme/salvenme/salvame/defiendanme de .. el/ella/ellos/<pariente>/aqui, no .. estan/esta/estoy/estamos/siento/sienten/sentimos/siente seguros/seguro/segura/seguras/salvo con/cerca/junto de? .. el/ella/<pariente>, mis manos ~ cuello, manos .. en su cuello,
      le/lo/la/les pegue/golpee/di/avente/tire/quebre/estrelle .. sarten/palo/bate/botella/martillo/piedra/silla/cinto/cable/punetazo/punetazos/cuchillo/tubo/cachetada/cachetadas/golpiza/patada/patadas, ayuda/ayudan/ayudenme/ayudarme/ayudame .. escapar/escaparme/huir/alejarme/salvarme/esconderme .. de el/ella/aqui/casa/marido/esposo/novio/pareja/ex, quiero/necesito/quisiera escapar/escaparme/huir/alejarme/esconderme .. de el/ella/marido/esposo/novio/pareja/ex,
      <maltratar-otro>/<golpear-otro>/<lastimar-otro>/<pegar-otro>/<patear-otro>/<cachetear-otro>/abusa/abuso/viola/violo a/de .. <nino>/hijos/mama/hermana/hermano/abuela/abuelo/madre,
      me/nos/le/la/lo encanono/encanonaron/encanona/encanonan, me/nos/le/la/lo apunto/apuntaron/apunta/apuntando con/en/a .. pistola/arma/cabeza/cara/rifle/escopeta/pecho,
      me/nos volvio/vuelve/volvieron/vuelven a golpear/pegar/violar/tocar/maltratar/ahorcar/amenazar/lastimar/patear/empujar/cachetear/aventar/encerrar/abusar,
      miedo/ganas/capaz/temo/voy/podria/impulso/impulsos/quiero de?/a? .. hacerle/hacerles algo/algo .. a mi/mis/su/los/el/la/alguien,
      me/nos/la siga/sigue/sigan/siguen pegando/golpeando/maltratando/violando/tocando/lastimando/amenazando
      dejo/puso/pusieron/dejaron .. ojo/ojos/cachete/labio/cara .. morado/morados/morada/hinchado/hinchada/reventado
      le/les/lo/la/los/las <quiero>/voy/vamos a? pegar/golpear/madrear/sonar/cachetear .. <nino>/<pariente>
      hombre/tipo/vato/senor/alguien/carro/persona .. siguiendome/sigue/siguiendo/persigue
      atrapada/atrapado .. con el/ella/mi, se quiere/quieren/queria/intenta/intentan .. meter .. casa/cuarto, ex .. no se va/quiere
      miedo .. de/a .. ir/irme/regresar/volver/llegar a? .. casa
      # To hurt somebody
      <quiero>/podria/pensando .. <danar-a> .. a/al/la/los .. <persona-es>/hombre/personas/alguien
      <danar-a> a/al .. <persona-es>/alguien/gente/todos/otros/otra/personas/companeros/desconocidos
      hacerle/hacerles/aserle/hacer/haga/hago/haria/haciendo dano .. a/al .. <persona-es>/alguien/otros/todos
      le/les/lo/la/los/las voy/quiero/va/puedo/podria/ganas/quisiera/iba .. a? hacer dano
      lo/la/los/las/le/les .. quiero/voy/podria/quisiera/iba/vamos/juro/puedo/pienso a? .. <danar-a>/romper/partir/reventar/tronar/quebrar/meter/enterrar
      <danarlo>
      <quiero>/ganas .. reventarlo/reventarla/quebrarla/picarlo/quemarlo/quemarlos/quemarla/sacudirlo/sacudirla/aventarlo/callarlo/ahogarlo/ahogarla/taparle/enterrarlo/cachetearlo/trompearlo
      lo/la/los/las voy a? picar/quemar/reventar/ahogar/enterrar
      voy/quiero a? acabar con el/ella/ellos/todos
      quemar .. vivo/vivos/viva/vivas
      lo/la/los/las mato/matare/matamos/acuchillo/ahorco/trueno/quiebro/desaparezco ..
      si lo veo lo/me
      romperle/partirle/reventarle/voltearle/tumbarle la/el/los/su? cara/madre/hocico/cabeza/dientes/jeta/trompa/alma/hueso/huesos
      darle/meterle/pegarle/soltarle/ponerle/dejarle un/una/unos/ir? <bala>/cuchillada/cuchillazo/machetazo/navajazo/punalada/balazos/plomazos/batazo/golpiza/madriza/tranquiza
      me lo/la/los .. echo/voy a? echar/chingar/quebrar/cargar/matar/tronar
      quebrarlo
      tronarlo
      quebrarmelo
      echarmelo
      chingarmelo
      ganas/impulso/impulsos/quiero/voy/podria/idea/ideas/pensamientos/capaz de?/a? .. <danarlo>/<danar-inf>/pegarle/pegarles/madrear/madrearlo/golpear/vengarme/ahorcarlo/apretarle
      homicida
      homicidas
      homicidio
      <asesinar>
      asesino
      hacer .. justicia .. mano
      correr/correra/corra sangre
      bano de sangre
      me la/las/lo .. va/van a? pagar, me la/las/lo .. pagara/pagaran/paga
      ya vera/veran de lo que
      no respondo por/de/si .. hago/mi/pase/pega/le
      me las va/van a pagar
      lo/la/los quiero/quisiera/deseo ver? muerto/muerta/muertos
      ojala se muera/mueran ..
      que se muera/mueran
      quemarle/quemar/incendiar la? casa
      quemar/incendiar .. ellos/adentro/edificio/casa/clinica
      <no> .. controlarme/controlar/aguantarme/contenerme .. <nino>/<pariente>
      llevar/llevo/meter/entrar/llegar .. <arma> .. trabajo/escuela/clinica/casa/iglesia
      matar .. perro/gato/animales/mascota
      miedo ~ lastimar/lastime/matar/danar/dano a/al <persona-es>
      soltar/tirar/ahogar/sacudir/azotar/aventar/tapar al/a .. bebe/nino/nina/nene
      # Hurt by somebody
      me/nos/la/lo/le/les/te <golpear-otro>/<maltratar-otro> .. <quien-es>
      el/ella me/nos/la/le/les <hiere-siempre>
      me/nos/la/lo/le/les .. <hiere-siempre>
      me/nos/la/lo/le/les .. esta/estan/estuvo/anda/estaba .. <hiriendo>
      <hiere-siempre> ~ <pariente>
      abuso/abusa/abusan/abusaron/abusando/abusado .. de mi/ella/el/nosotros/mis/la
      abuso/abuso sexual/fisico/verbal/domestico
      relacion .. abusiva/violenta
      violencia domestica/intrafamiliar/familiar/casa/en/mi
      violacion
      violada
      violado
      violaron
      me/nos/la/lo/le/los <forzar-otro> .. a/sexualmente/tener/hacer/que, forzada/forzado/forzaron a, forzo a
      me/la obligo/obliga/obligaron a ..
      maltrato
      maltratos
      golpiza
      madriza
      putiza
      chinga que me
      moretones/moreton/marcas/ojo morado .. que? .. hizo/dejo/puso/pego/golpes
      lleno/llena/tengo .. moretones/golpes .. <quien-es>/golpes
      me dejo/dejaron moretones/morada/tirada/marcada/toda
      golpes de <quien-es>
      me/nos/la no deja/dejan/dejaba salir/ir/irme/usar/hablar/trabajar/ver/comer/tener/llamar
      me/nos/la tiene/tienen/tuvo/tenia/dejo/dejan .. encerrada/encerrado/amenazada/amenazado/secuestrada/secuestrado/controlada/amarrada/aterrada/aterrorizada/vigilada/checada/atrapada
      me/nos <controlar> ..
      me/nos quita/quitaron/esconde .. telefono/celular/llaves/dinero/papeles/pasaporte/cel
      me revisa .. telefono/celular
      me amenaza/amenazo/amenazan ..
      <amenazar> .. a/con .. todos/<persona-es>/<arma>/<filo>/matar/muerte/palo/bate/vecinos/gente/familia
      <pariente>/<nino> .. me/nos/le/les levanto/levanta/alzo/alza la? mano
      me levanto/levanta/alzo/alza la mano
      me/nos <jalar>/<jalonear>/<tironear>/<arrastrar>/<agarrar> .. del/de/los/por .. pelo/cabello/greñas/grenas/brazo/cuello/brazos
      me <agarrar> a golpes/patadas/trancazos/cinturonazos
      me/nos <aventar>/<empujar>/<tirar>/<estrellar>/<azotar>/<lanzar> .. contra/escaleras/pared/piso/cosas/platos/suelo/encima/puerta/cama/telefono/objetos/vaso/cuchillo/plato
      me <apretar>/<agarrar>/<tapar> .. el/la/del .. cuello/pescuezo/garganta/boca
      me <ahorcar> ..
      me quiso/trato/intento .. <ahorcar>/<matar>/golpear/pegar/violar/lastimar/estrangular/quemar/atropellar/acuchillar
      me/nos/la <escupir>/<morder>/<insultar>/<humillar>/<gritar>/<cachetear> .. <quien-es>/todo/todos/siempre/dia
      me grita/gritan .. y .. amenaza/pega/avienta/insulta/golpea/miedo/empuja
      puno/punos/cachetada/cachetadas/patada/patadas/bofetada/bofetadas/trompada/trompadas/cintarazo/cinturonazo/manotazo/nalgada/golpes/madrazos/guantazo/cocotazo ~ dio/da/daba/me/dan/dieron/metio/solto
      me/la/nos <tocar> .. sin/partes/intima/mi/permiso/cuerpo/consentimiento/querer/noche/pechos/abajo
      me/la/nos <tocar> .. donde no
      me/la/nos <tocar> .. cuando/mientras .. dormida/dormido/sedada/sedado/sola/anestesia
      ando/estoy/estamos/estaba escondida/escondido/escondidos
      anda/andan/viene/vienen buscandome/buscando .. golpearme/matarme/pegarme/lastimarme/llevarme
      <quien-es> me toca/toco ..
      se mete/metio a mi? cuarto/cama
      relaciones a la? fuerza
      a la fuerza
      rompiendo/tumbando/pateando/golpeando/forzando .. puerta/ventana
      me/nos va/van/iba a dejar tiesa/tieso/muerta/muerto/muertos/tirada/fria
      <pariente> .. afuera .. bate/machete/pistola/cuchillo/palo/gritando/golpeando/tocando
      me/le/la <romper>/<quebrar>/abrio/tumbo/reviento/revento .. nariz/brazo/diente/dientes/costilla/costillas/labio/ceja/mano/ojo/cara/boca .. <quien-es>
      <quien-es> .. me/le/la rompio/quebro/abrio/tumbo/revento .. nariz/brazo/diente/dientes/costilla/costillas/labio/ceja/mano/boca
      me/la/lo tiene/tienen sin salir/dinero/telefono/comer/comida
      <pariente> .. me tocaba/tocaban/manoseaba
      <quiero>/ganas .. <danar-a>/<atropellar> gente/personas/ninos/policias/alguien
      le/les pegue/golpee/lastime a mi/mis <pariente>/<nino>
      # Not safe
      no/ni .. estoy/estamos/siento/sentimos/esta/es/son a? segura/seguro/salvo/seguros/salvos/seguras .. casa/aqui/el/esposo/marido/mi/depa/hogar/ella/ustedes/nadie/cuarto/calle
      no estoy/estamos a? salvo
      no me/nos? siento/sentimos a? segura/seguro/salvo/seguros/protegida |
      no me/nos? siento/sentimos a? segura/seguro/salvo/seguros/protegida en/aqui/con/conmigo
      me/nos persigue/persiguen/correteo/corretea .. con .. <arma>/<filo>/machete/palo/bate
      no .. es/esta/siento .. lugar/casa segura/seguro
      insegura/inseguro .. casa/aqui/hogar
      corremos/corro/corre/corren .. peligro
      peligro ~ casa/aqui/vida/estoy/hijos/ninos/mi/corre/siento
      estoy/corro/estamos peligro
      en peligro
      miedo/temor/terror/pavor/panico .. de/a/al/con/que mi? .. <pariente>/padrastro/ella/ex
      miedo de/a el |
      le/les tengo/tenemos/tiene/tienen miedo |
      le/les tengo/tenemos/tiene/tienen .. miedo .. <pariente>
      <pariente> .. me/nos .. da/causa/mete .. miedo/terror/panico
      me da .. miedo .. <pariente>
      miedo .. llegar/volver/regresar/estar/entrar .. en/a/con casa/el/ella |
      miedo .. llegar/volver/regresar/entrar a mi casa
      <pariente>/cuidador/cuidadora/enfermera/enfermero .. me/la/lo deja/dejan/tiene/tienen sin comer/comida/agua/medicina/dinero/telefono
      miedo/temo de? que .. me/nos/la/lo/le .. haga/mate/pegue/golpee/lastime/encuentre/busque/vuelva/regrese/siga/saque/quite
      quiere/quieren/amenazo/amenaza/amenazan/va/van/puede con/que/a/de? me? va? a? matarme/golpearme/violarme/lastimarme/matarnos/pegarme/hacerme/encontrarme
      dijo/amenazo/amenaza/dice/jura/juro/grita/grito .. que .. me/nos/la/lo .. va/iba/puede a? .. matar/mata/golpear/lastimar/quemar/encontrar/desaparecer/hundir/quitar
      me/nos/la .. quiere/quieren/va/van/iba a? golpear/pegar/lastimar/violar/encontrar/buscar
      me/nos/la quiere/quieren matar
      me dijo/amenazo .. matar/matarme
      me/nos va/van a matar & miedo/verdad/serio/ayuda/escondida/golpes
      tiene/saco/traia/trae/carga/puso/agarro/apunto/anda .. con? una?/un? <arma>/cuchillo/machete/navaja/bat/bate
      anda/esta/viene armado/armada
      me apunto/apunta/puso .. <arma>/cuchillo/navaja
      <arma> ~ amenazo/amenaza/apunto/apunta/saco/trae/trajo/compro
      se pone/puso/ponia/vuelve/volvio/esta/anda .. violento/violenta/agresivo/agresiva/loco/loca conmigo?/cuando?/golpear?/aventar?
      violento/violenta/agresivo/agresiva ~ <pariente>/<nino>/conmigo/casa
      alguien me quiere/persigue/sigue/esta .. hacer/matar/dano/siguiendo
      me <acosar>/<acechar> ..
      me .. <perseguir> .. <pariente>
      me espera/sigue afuera/casa/trabajo
      volvio/regreso/vino/esta afuera .. ex/por/buscandome/tocando
      me escape/escapar/hui/huir/escondo/escondi/escondida/escondidos .. de/del/en/por .. <quien-es>/bano/cuarto/ninos/casa/closet
      orden de restriccion/proteccion/alejamiento
      llego/viene/anda/llega/esta .. borracho/tomado/drogado/pasado/ebrio .. y .. me/nos/pega/golpea/quiere/rompe/grita/miedo/violento
    `,
    doubtful: `
      entra/entro/mete/metio/viene .. mi/su cuarto/cama ~ noche/noches/dormida, marido/esposo/novio/novia/pareja/padrastro/hombre me/nos obliga/fuerza/forza y/pero/|, marido/esposo/novio/pareja/padrastro/hombre me/nos obliga/fuerza a, doctor/doctora/enfermero/enfermera/tecnico/terapeuta/psicologo/muchacho/senor .. me acaricio/acaricia/beso/besa/manoseo/toco/sobo/desvistio/desabrocho,
      me/nos/la/lo rompio/quebro/fracturo/partio/disloco/revento/abrio .. brazo/costilla/costillas/nariz/boca/cara/hueso/labio/ojo/mano/dedo/cabeza/dientes/diente/jeta/madre,
      me/nos va/iba/van/iban/quiere/queria a? picar/rajar/navajear/tronar/quebrar/enterrar/desaparecer
      no me deja/dejan/dejaba salir/ir/irme/usar/hablar/trabajar/ver/comer/tener/llamar/dormir ella?
      el/ella/<pariente> no me deja/dejan |, el/ella/<pariente> no me deja/dejan y/pero/ni/porque
      paliza
      es/muy/bien/esposo/novio/marido/pareja abusivo/abusiva, hay .. alguien/hombre/extrano .. casa/cuarto/patio
      me/nos/le/la dio/da/dieron/pego/metio/solto .. punetazo/punetazos/cachetada/cachetadas/bofetada/bofetadas/patada/patadas/golpes/trompada/trompadas/punete
      esta/estan/anda .. afuera/puerta/ventana .. casa/puerta/ventana/cuarto ~ queriendo/quiere/intenta/tratando/intentando .. entrar/meterse
      <arma> ~ <quien-es>
      me/nos/la/lo/le/les/te <pegar-otro> .. <quien-es>
      <quien-es> .. me/nos/la/lo/le/les/te .. <hiere>
      me/nos quita/quito/quitaron/rompio/escondio/esconde .. telefono/celular/llaves/dinero/papeles/pasaporte/cel
      le/les tengo/tenemos/tiene/tienen miedo
      quiero matar
      voy a matar
      tengo miedo de el
      me pego
      me lastimo
      me hizo dano
      me pegaron
      me golpearon
      matar a, lastimar, herir
      me/nos <hiere>
      lastimar a
      hacerle dano
      hacer dano
      me toco |
      me tocaron
      abuso
    `,
  },
];
