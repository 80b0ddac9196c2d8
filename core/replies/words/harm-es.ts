import type { DangerList } from './danger-list.ts';

/** The same as harm-en.ts, in Spanish, without accents. */
export const HARM_ES: readonly DangerList[] = [
  {
    about: 'harm_others',
    certain: `
      <quiero>/voy/podria/quisiera/pensando a? en? matar/lastimar/golpear/herir/danar/apunalar/acuchillar/estrangular a <persona-es>,
      matar/lastimar/herir/golpear/agredir/danar/matarlo/hacerle a alguien/gente/todos/otros/otra/personas,
      quiero/voy/ganas/queria a?/de? matarlo/matarla/matarlos/lastimarlo/lastimarla/golpearlo/golpearla/matarte/pegarle/dispararle,
      matarlo, matarla, matarlos, matarlas, lo/la/los/las voy/quiero/va a? matar/golpear/lastimar/acuchillar/ahorcar,
      lo/la mato, los mato a todos, lastimarlo, lastimarla, lastimar a alguien, hacerle/hacerles dano a? alguien?,
      hacer dano a alguien/mi/otros/ellos, homicida, homicidio, asesinar, asesinarlo,
      me quiso/quizo ahorcar/matar/golpear/pegar/violar/lastimar, me trato de ahorcar/matar/violar,
      me pega/pegan/golpea/golpean/golpeo/maltrata/maltratan/maltrato/agrede/agredio/ataca/ataco/abusa/abusan/viola/violo/violaron/amenaza/amenazo/amenazan/empuja/empujo/patea/pateo/estrangula/cachetea/cacheteo/encerro/encierra/jalonea/acosa/acecha,
      me esta/estan/estuvo pegando/golpeando/maltratando/amenazando/abusando/violando/acosando/lastimando/siguiendo,
      me pego/lastimo/lastima/ahorco/toco/hizo/lastimaron mi/el/ella/esposo/marido/novio/pareja/un/papa,
      <quien-es> me pega/pego/golpea/golpeo/lastima/lastimo/maltrata/abusa/amenaza/empuja/empujo/ahorco/toca/toco/hizo,
      pego/golpeo/ahorco esposo/marido/novio/pareja/ex, abuso/abusa/abusan/abusaron/abusando de mi,
      abuso sexual/fisico, violencia domestica/intrafamiliar/familiar/casa/en, violacion, violada, violaron, forzo,
      maltrato fisico/casa/domestico/en, no me deja/dejan salir/ir/irme,
      me tiene/tienen encerrada/encerrado/amenazada/amenazado/secuestrada,
      no estoy/estamos/siento/sentimos/esta/es a? segura/seguro/salvo/seguros/salvo .. casa/aqui/el/esposo/marido/mi,
      no estoy a salvo, no estamos a salvo, no me siento a? segura/seguro/salvo, peligro ~ casa/aqui/vida/estoy,
      estoy/corro/estamos peligro, en peligro,
      miedo/temor/terror de/a/al/con mi? ella/marido/esposo/esposa/novio/novia/pareja/papa/padrastro/hijo/ex/hermano,
      le/les tengo/tenemos miedo, miedo de? que .. haga/mate/pegue/golpee/lastime,
      quiere/quieren/amenazo/amenaza/amenazan/va con/que/a? me? va? a? matarme/golpearme/violarme/lastimarme,
      dijo/amenazo/amenaza/dice que me va a? matar/mata/golpear/lastimar,
      me quiere/quieren matar/golpear/pegar/lastimar/violar, me dijo/amenazo .. matar/matarme,
      tiene/saco/traia/trae una?/un? pistola/arma/cuchillo/machete/navaja, se pone/puso violento/violenta/agresivo,
      violento ~ el/marido/esposo/novio, alguien me quiere/persigue/sigue/esta .. hacer/matar/dano/siguiendo
    `,
    doubtful: `
      quiero matar, voy a matar, tengo miedo de el, me pego, me lastimo, me hizo dano, me pegaron, me golpearon
    `,
  },
];
