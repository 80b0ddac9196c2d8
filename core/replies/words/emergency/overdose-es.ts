import type { DangerList } from '../danger-list.ts';

/** Too much taken, mixed, or swallowed by a child, in Spanish. */
export const OVERDOSE_ES: DangerList = {
  about: 'overdose',
  certain: `
    todo/toda/entero/completo .. <envase> .. me/se <toma-yo>
      tome/tomo/puse/di/dio/dieron/tomado el doble,
      anos ~ paso/pasaron/comio/tomo/trago/metio/chupo .. <pastillas>,
      me/se la/lo/las/los tome/tomo/tomamos .. <many> veces, <nino>/<mascota> ~ paso/pasaron/pase ~ <pastillas>,
      <medicina> ~ por error/equivocacion/accidente ~ <nino>/di/dio/dimos/tome/tomo/dosis/perro, le/les di/dio/dimos .. <medicina> de/del .. perro/gato/mascota/otro/otra/vecino/vecina/mama/papa, demasiadas/demasiados .. <pastillas> .. dormir/nervios/dolor/|,
      tome/tomo/tomado/tomaba/tomamos .. con <alcohol>, <toma-yo> .. de? mas ~ <alcohol>, <medicina> de mas ~ <alcohol>,
      me/se las/los/la/lo tome/tomo/trague/trago/tomamos otra/dos/otras/nuevamente/doble vez/veces?, <medicina> ~ olvido/olvide ~ tome/tomo/volvi .. otra/vez/tomar/tomarlas, volvi/volvio a tomar/tomarme/tomarla/tomarlas/tomarmela/tomarmelas .. <medicina>/dosis/otra, me/se inhale/inhalo/aspire/aspiro/esnife/esnifo/olio/oli/jale .. ketamina/medicina/pastilla/pastillas/tableta/tabletas/dosis/polvo/molida,
      me/le/se/nos puse/puso/pusimos/eche/echo/di/dio/aplique/aplico .. <many>/doble/otra/otro .. sprays/spray/disparos/dosis/rociadas/gotas/parches/ampolletas/inyecciones .. mas,
      se/me paso/pase/pasaron/pasamos de/con <callejera>/<medicina>/<alcohol>, acabo/acaba/acabe/acabamos/acababa de tomarme/tomarse/tragarme/tragarse/meterme/meterse/tomarmelas/tomarmelo/tragarmelas todo/toda/todas/todos, acabo/acaba/acabe/acabamos/acababa de tomarmelas/tomarmelo/tragarmelas/tomarselas todo/toda/todas/todos,
      <nino>/<mascota> ~ agarro/encontro/abrio/saco/echo/hecho/metio/puso/roció/rocio/lamio ~ <medicina>/espray/atomizador/rociador ~ boca/nariz/trago/tomo/comio/vacio/vacia/falta/faltan, me/se inyecte/inyecto/fume/fumo/esnife/esnifo/meti/metio/jale todo/toda/toditos/todos/todas/doble/dos/tres/demas,
      <toma-yo> .. <many> veces .. dosis/mas/recetado/recetada/indicado/indicada/debo/debia/cantidad, <toma-yo> .. el? doble/triple/cuadruple .. dosis/debo/debia/recetado/toca/tocaba/medicina/<pastillas>, <toma-yo> .. mas .. de .. recetado/recetada/indicado/indicada/debo/debia/tocaba/recetaron/indicaron,
      <toma-yo> .. <medicina> ~ sin querer, me/se tome/tomo/trague/trago como? tres/cuatro/cinco/seis/siete/ocho/nueve/diez/doce/quince/veinte |
      <toma-yo> .. doble/demas ~ mal/malo/mala/feo/fea/raro/rara/mareada/mareado/dormida/dormido
      le/les di/dimos/dio/dieron .. doble/dos/tres .. <medicina>/veces, le/me/se .. meti/metio/entre/entro al/a la? <sedante>/<callejera>
      <toma-yo> ~ <many>/doble/otra ~ vez/lugar de
      <toma-yo> lo de <many>/todos dias/dosis, doble ~ <alcohol>
      <toma-yo> <many> dosis, <toma-yo> ~ dosis/<medicina> ~ error/equivocacion/accidente/descuido, <toma-yo> .. <medicina>/dosis de mas, <toma-yo> .. <medicina>/dosis demas
          <toma-yo> .. <medicina> .. de .. otra/otro/esposo/esposa/mama/papa/amigo/amiga/vecino/vecina/hermano/hermana/abuela/abuelo/alguien/hijo/hija
          sobredosifique, sobredosifico, sobredosificado, sobredosificada, sobredosificarme
    # Too much
    <toma-yo> ~ triple/cuadruple, <toma-yo> ~ demasiado/demasiada/demasiadas/demasiados/demaciado/demaciada/demaciadas/demasiao de? las/los/la/mi/mis? <medicina>
    <toma-yo> .. <toda> .. <medicina>, <toma-yo> .. <envase> .. <medicina>/entero/entera/completo/completa/lleno
    <toda> .. <medicina> .. <toma-yo>, <toma-yo> completo/completa/entero/entera/enteras
    me/se/las/los .. <toma-yo> .. entero/entera/enteras/completo/completa
    todas .. las que .. quedaban/habia/tenia/dieron/mandaron/recetaron
    <toma-yo> .. mas .. de .. la/lo/las/los .. cuenta/debida/debia/recetado/recetada/indicado/recomendado/normal/dosis/deberia/tocaba
    <tomar>/<tragar>/<inyectar>/<usar>/<inhalar>/<meter> de mas, me/se .. pase/paso/excedi/excedio/sobrepase/sobrepaso/pasamos .. con/de/en/la dosis/raya/cantidad/<medicina>
    se me/le paso mano |, se me/le paso mano .. <medicina>/dosis/gotas/tomar, me/se pase/paso de mano |
    <exceder> .. dosis/cantidad/limite, <toma-yo> .. otra vez .. otra
    dosis/pastilla/tome/tomo & luego/despues/otra/y otra & otra/luego/cuantas, otra y otra
    <no> .. se/sabe/acuerdo/recuerda/recuerdo/acuerda .. cuantas/cuantos .. <toma-yo>/lleva/llevo/van/eran, perdi/perdio .. cuenta .. <medicina>/dosis/tome/tomo/cuantas
    <toma-yo> ~ <punado> .. <medicina>, <toma-yo> .. <punado>/<many>/todas .. de/al/juntas/juntos .. jalon/golpe/sola/mismo/trago/tiro/tirada/vez
    <toma-yo>/<medicina> .. de un jalon/golpe/tiro/trancazo, <many> .. juntas/juntos
    sobredosis, sobredocis, sobre dosis, sobredosi, sobredosiss, sobredosificacion, overdosis
    <intoxicar>, intoxicacion, envenenado, envenenada, envenene, envenenamiento, <empastillar>, hoyo k, k hole
    me/se/le <toma-yo> .. las/los de .. semana/mes/dia, <toma-yo> .. juntas/juntos, me/se/le puse/puso/eche/echo/di .. todo/doble/dos/toda/entero .. spray/parche/parches/frasco/gotas
    doble & otra vez/luego/despues & doble/otra
    <toma-yo> .. dosis .. semana/mes/todo
    me/se tome/tomo/trague/trago como? overtwo |
    # Mixed
    anduve/estuve/andaba/estaba/ando/anda/estoy .. tomando/tomado/tomada/borracha/borracho/chupando/pisteando/drogada/drogado & <medicina>/infusion
    mezcle todo/todas/ambas/ambos, <mezclar>/<mesclar>/<combinar> .. todo/ambas/ambos/dos/cosas |, pusieron/echaron/puso/echo algo .. bebida/vaso/trago/copa/cerveza
    <mezclar>/<combinar>/<juntar>/<revolver>/<mesclar>/mezcla/combinacion ~ <alcohol>/<medicina>/<sedante>/<callejera>
    <toma-yo>/<fumar>/<usar> & <alcohol>/<callejera>/<sedante> & <medicina>/infusion/tratamiento
    <alcohol>/<callejera>/<sedante>/pisteando/chupando/pistie/chupe con/y/encima/despues/sobre/arriba/antes/mas/junto .. <medicina>
    <medicina> con/y/mas/encima/despues/sobre/junto/mientras .. <alcohol>/<callejera>/<sedante>/chupar/pistear
    borracho/borracha/peda/pedo/ebrio/ebria/drogado/drogada/crudo/tomado/tomada ~ <pastillas>/medicina/dosis/ketamina/tratamiento
    <usar>/<meter>/<fumar>/<inhalar>/<esnifar>/<inyectar>/recai .. cocaina/coca/cristal/heroina/fentanilo/crack/piedra/metanfetamina
    # A child, an animal, somebody's else
    se tomo/comio/trago/tomaron/comieron .. mi/mis/la/las .. <medicina> de? mi/su/otra/otro/mama/papa/abuelo/abuela, se tomo/comio/trago/tomaron mi/mis .. <medicina>
    <nino>/<mascota> ~ <traga> ~ <medicina>/<envase>/<veneno>
    <nino>/<mascota> & <medicina>/<veneno> & <traga>
    # Poison
    <toma-yo>/bebi/bebio/trago .. <veneno>, mordio/pico/picadura .. vibora/cascabel/viuda/alacran/escorpion
  `,
  doubtful: `
      <punado> .. de? <pastillas> |
      <toma-yo> .. <toda> .. <envase>, me/se tome/tomo/trague/trago/bebi/bebio todo/toda/todos/todas |
      me/se lo/la/los/las tome/tomo/trague/trago/bebi/bebio todo/toda/todos/todas
    <toma-yo> ~ demasiado/demasiada/demasiadas/demasiados/demaciado/demaciada/demaciadas/demasiao
    <toma-yo> todas/todos, me/se/las/los .. <toma-yo> .. todas/<envase>
    <envase> ~ vacio/vacia/vacios,
    tome mucho, tome mucha, tome muchas, me tome de mas, tome varias, me tome unas, me eche unas, se metio
    tomo mucha, tomo muchas, trague
  `,
};
