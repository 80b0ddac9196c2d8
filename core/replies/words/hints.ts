/**
 * Words of the body, of medicines, of weapons and of violence. Alone they tell of no danger, but what nobody understands
 * and one of them stands in cannot wait for the digest.
 */
export const HINTS = {
  en: `
    body, chest, heart, throat, lip, lips, tongue, mouth, eye, eyes, eyelid, eyelids, ear, ears, arm, arms, leg, legs, neck, jaw, rib, ribs, skin, scalp, skull, spine, belly, stomach, bladder, kidney, kidneys, liver,
    blood, bleeding, bled, pulse, vein, veins, nails, fingernails, fingertips, knee, knees, ankle, hip, wrist, wrists, shoulder, pee, peeing, pees, urine, poop, stool, vision, speech,
    tooth, teeth, gums, hospitalized, hospitalised, surgery, clot, clots, appendix, bruise, bruises, bruised, scar, scars, marks, wound, twitch, twitches, twitching, limp, unconscious,
    pill, pills, medicine, medication, medications, tablet, tablets, antidepressant, antidepressants, antibiotic, antibiotics, <medicine>, <heart-med>, <maoi>,
    vodka, whiskey, tequila, rum, beers, drunk, stoned, sober, bender,
    gun, guns, bullet, bullets, weapon, blade, rope, bridge, cliff, tracks, grave, coffin, buried, police, cops, jail, suicide, die, dying, death, kill, poison,
    scared, afraid, terrified, hurts, hurting, hit, hits, hitting, slam, slams, slammed, slap, slaps, threw, throws, grab, grabs, grabbed, punch, punched, choke, choked, forced, forces, beats, fight, fights,
    threat, threatens, touched, touches, naked, undressed, underwear, hiding, hides, voices, demons, spying, fbi, cia, nsa, illuminati, crying, cried, cries, sob, sobs
`,
  es: `
    cuerpo, pecho, corazon, garganta, labios, lengua, boca, ojo, ojos, oido, oidos, brazo, brazos, pierna, piernas, cuello, mandibula, costilla, costillas, piel, cerebro, espalda, panza, barriga, estomago, vejiga, rinones,
    sangre, sangra, sangro, respira, respirar, respiracion, pulso, vena, venas, unas, rodilla, muneca, munecas, hombro, orina, orino, orinar, vista, moreton, moretones, cicatriz, marcas, herida,
    pastilla, pastillas, medicina, medicinas, medicamento, medicamentos, tequila, vodka, borracho, borracha, drogado, drogada,
    pistola, arma, armas, bala, cuchillo, navaja, cuerda, puente, vias, panteon, tumba, policia, carcel, suicidio, muerte, morir, matar, veneno,
    miedo, golpe, golpes, golpea, pega, pego, patea, pateando, grita, gritando, amenaza, amenazas, obliga, toco, manoseo, acaricio, desnuda, desnudo, escondi, escondida, escondido, voces, lloro, llora, llorando
`,
};
