import { readReply } from '../../../core/replies/read-reply.ts';
import { LEVELS, type Level } from '../../../core/replies/reading.ts';

function levelOf(text: string): Level {
  return readReply({ text, context: 'none', treatment: 'iv', hoursAfterVisit: 30 }).level;
}

test.each([
  { text: 'would it be so bad if i just didnt wake up', because: 'a wish not to wake is one however it is said' },
  { text: 'some days i hope a semi hits me', because: 'a death that is hoped for is a wish to die' },
  { text: 'id be fine if i stayed asleep forever', because: 'so is a sleep without an end' },
  { text: 'dont wanna be on this earth', because: 'not to be is said without death' },
  { text: 'ready to leave this world', because: 'an end beside life is one, whatever the verb' },
  { text: 'my family would be relieved if i was gone', because: 'who thinks to be a burden is in danger' },
  { text: 'the only thing keeping me here is my dog', because: 'one reason left is a reason to call' },
  { text: 'my late wife is waiting, ready to be with her in heaven', because: 'the dead are joined by dying' },
  { text: 'ive been stockpiling my pills', because: 'pills that are counted or hoarded are means' },
  { text: 'looked up how many tylenol it takes', because: 'so is asking how many' },
  { text: 'i drove to the bridge last night and sat there', because: 'a high place and a stay are a rehearsal' },
  { text: 'the hair dryer was plugged in next to the tub', because: 'ways are told without their end' },
  { text: 'im done. goodbye', because: 'an ending beside a farewell is both, in two sentences too' },
  { text: 'took off my ring and left it with a note', because: 'things in order speak of a time without one' },
  { text: 'dont try to stop me', because: 'the deed needs no name' },
  { text: 'i opened up my thigh again', because: 'a part of the body beside a cut is harm to oneself' },
  { text: 'scared ill hurt my baby', because: 'who fears to hurt a child is heard' },
  { text: 'my aide yanks me by the arm', because: 'whoever hurts may be named by what they are' },
  { text: 'the driver put his hand up my skirt', because: 'and what was done by where the hand was' },
  { text: 'he says hell put me in the ground', because: 'a threat to life needs no word of death' },
  { text: 'she beats me', because: 'only a game takes a beating back' },
  { text: 'found him with a rope', because: 'means that a helper finds are means' },
  { text: 'i need someone to stop me', because: 'who asks to be stopped is about to' },
  { text: 'im a danger to myself', because: 'a danger may be named by whom it is to' },
  { text: 'someone broke in and im hiding', because: 'a stranger in the house is not safety' },
  { text: 'he keeps me locked in', because: 'who is held is not safe' },
])('"$text" is crisis: $because', ({ text }) => expect(levelOf(text)).toBe('crisis'));

test.each([
  { text: 'feels like breathing thru a coffee straw', because: 'breath is said in many ways' },
  { text: 'air wont go in', because: 'so is air' },
  { text: 'somebody parked a truck on my ribs', because: 'pressure on the chest is told by what would press' },
  { text: 'i slapped his face and nothing', because: 'who does not answer a helper is hard to wake' },
  { text: 'next thing i know im on the kitchen floor', because: 'a faint is told by where one woke' },
  { text: 'cracked my noggin on the sink', because: 'a head has many names, so has a blow' },
  { text: 'my left hand wont do what i tell it', because: 'a limb that does not obey is a sign of a stroke' },
  { text: 'my words are coming out all jumbled', because: 'so is speech that comes out wrong' },
  { text: 'like a curtain came down over one eye', because: 'so is sight that is lost' },
  { text: 'dont know where i am', because: 'does not know the place' },
  { text: 'she went rigid and bit thru her lip', because: 'a seizure is told by what was seen' },
  { text: 'my 2 year old was sucking on my lozenge', because: 'a child that swallows a medicine' },
  { text: 'took my norco with the lozenge', because: 'a sedative beside the dose' },
  { text: 'i took 3 extra lozenges', because: 'an amount beyond the dose is one, however it is counted' },
  { text: 'i took four times what i was supposed to', because: 'too much is said by what was meant' },
  { text: 'spit just runs out cause i cant swallow', because: 'a throat is told by what does not pass it' },
  { text: 'nothing comes out when i try to pee', because: 'urine that does not come is 911' },
  { text: 'slid off the road into a ditch', because: 'a crash is told by where the car is' },
  { text: 'he thinks he can fly and is out on the balcony', because: 'unsafe acts' },
  { text: 'the voices are telling me to hurt my mom', because: 'voices that command' },
  { text: 'burning up, its 104.8', because: 'a fever has no other word beside its number' },
  { text: 'i shook her and she didnt wake', because: 'no answer is told in the past too' },
  { text: 'he cant hold his head up', because: 'a head that is not held is a body that is limp' },
  { text: 'never had a headache this bad', because: 'the worst is what never was before' },
  { text: 'headache came on all at once', because: 'sudden has other names' },
  { text: 'i lost count of how many pills i took', because: 'nobody counts few' },
  { text: 'i took my husbands sleeping pills', because: 'pills of another are no dose' },
  { text: 'did way too much ketamine', because: 'too much may be done as well as taken' },
  { text: 'where am i', because: 'a place that is asked for is not known' },
  { text: 'we are at the emergency room', because: 'who is there already must be known' },
])('"$text" is an emergency: $because', ({ text }) => {
  expect(LEVELS.indexOf(levelOf(text))).toBeGreaterThanOrEqual(LEVELS.indexOf('emergency'));
});

test.each([
  { text: 'my boss will kill me if im late again', because: 'a deed that is feared for lateness is none' },
  { text: 'ill shoot her an email', because: 'what is shot is a message' },
  { text: 'ill drop the kids off first', because: 'who is dropped off is not hurt' },
  { text: 'portal wont let me see my results', because: 'a thing holds nobody captive' },
  { text: 'giving away my slot if anyone wants it', because: 'a slot is no keepsake' },
  { text: 'want to get this over with', because: 'a visit that is got over with is not life' },
  { text: 'rather not wait another week', because: 'a week that is waited is not dreaded' },
  { text: 'tried the breathing exercises, hard at first', because: 'an exercise is no trouble to breathe' },
  { text: 'elevator on the right side isnt working', because: 'a side of the building is no limb' },
  { text: 'called my ride, no answer yet', because: 'who does not answer the phone is not unconscious' },
  { text: 'head over now?', because: 'a head that goes somewhere was not hit' },
  { text: 'dont know where to go once im inside', because: 'a door that is not known is no confusion' },
  { text: 'running a temp of 100.4', because: 'the 4 of a decimal answers no question' },
  { text: 'is it safe to drive home', because: 'a question about driving is no fear of home' },
  { text: 'my son beats me at chess every time', because: 'a game is no blow' },
  { text: 'took too many photos', because: 'what is no medicine cannot be too much' },
  { text: 'my dad is in the hospital so i need to reschedule', because: 'another one in good hands is a reason' },
  { text: 'i got my flu shot today', because: 'a shot of a nurse is no bullet' },
  { text: 'slow deep breaths like you taught me', because: 'an exercise is slow on purpose' },
  { text: 'update my emergency contact, its an emergency contact question', because: 'a contact is no emergency' },
])('"$text" pages nobody: $because', ({ text }) => {
  expect(LEVELS.indexOf(levelOf(text))).toBeLessThanOrEqual(LEVELS.indexOf('today'));
});

test.each([
  { text: 'stop the texts', optOut: true, because: 'plain words revoke consent' },
  { text: 'i dont want any more texts', optOut: true, because: 'one more word between changes nothing' },
  { text: 'take me off the 3pm slot', optOut: false, because: 'a slot is no list of numbers' },
  { text: 'what happens if i text stop', optOut: false, because: 'a question about the word is not the word' },
  { text: 'remove my number please', optOut: true, because: 'so does a number that shall go' },
  { text: 'I take back my permission to text me', optOut: true, because: 'so does a permission that is taken back' },
  { text: 'i didnt mean to send stop', optOut: false, because: 'a slip is undone by a person' },
  { text: 'how do i quit the program', optOut: false, because: 'the treatment is not the texts' },
  { text: 'delete me from the world', optOut: false, because: 'the world is no list of numbers' },
  { text: 'did you get my text', optOut: false, because: 'a text that is got is not refused' },
  { text: 'can you get me the form', optOut: false, because: 'what is got for somebody is no number' },
  { text: 'my wife will get me from the clinic at 4', optOut: false, because: 'a patient who is fetched stays' },
  { text: 'i do want to receive texts', optOut: false, because: 'a wish is no refusal' },
  { text: 'i want to stop getting panic attacks', optOut: false, because: 'what is got is no text' },
  { text: 'i no longer need these meds', optOut: false, because: 'nor is what is needed no longer' },
  { text: 'please remove this charge', optOut: false, because: 'nor what is removed' },
  { text: 'did you lose my number', optOut: false, because: 'a question about a number wants it kept' },
  { text: 'i got no text yesterday', optOut: false, because: 'a text that did not come is missed' },
  { text: 'dont contact my work', optOut: false, because: 'somebody else must not hear of it' },
  { text: 'remove me from your patient list', optOut: true, because: 'a list has many names' },
  { text: 'i no longer want to receive these', optOut: true, because: 'what is received here is texts' },
])('"$text" opts out: $optOut, for $because', ({ text, optOut }) => {
  expect(readReply({ text, context: 'none' }).optOut).toBe(optOut);
});
