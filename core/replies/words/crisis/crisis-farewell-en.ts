import type { DangerList } from '../danger-list.ts';

/** English words by which somebody may say good-bye, or puts things in order for a time without them. */
export const FAREWELL_EN: DangerList = {
  about: 'suicide',
  certain: `
      goodbye/farewell ~ love/loved you/yall/everyone/them,
    # Letters
    note/notes/letter/letters/goodbyes/video/texts ~ wrote/write/writing/written/left/leaving/leave/made/record/recorded .. suicide/goodbye/final/last/farewell/family/kids/husband/wife/everyone/them/behind/parents/daughter/son/girls/boys/babies/grandkids/children/loved/mom/each,
    suicide/goodbye/farewell/last note/letter/notes/letters/video, good bye note/letter/letters/notes,
    wrote/writing/written/left/leaving a? goodbye? note/letter/letters/notes to/for/my/goodbye/behind .. family/kids/wife/husband/mom/everyone/them/parents/loved/children/son/daughter/girls/boys/babies/grandkids/each,
    wrote/writing/written/left my note/notes/letters/goodbyes, note/letter/letters ~ in case something/anything happens/happened,
    who gets/takes/raises/keeps/feeds/gets/ll/will/would/can/could/should? take?/get?/have?/raise?/keep?/feed? .. <left-behind>/<keepsake> ~ if/when/in/once case? something/anything/im/i happens/happened/gone/go/die/dead,
    note/letter/letters ~ drawer/envelope/safe/desk ~ kids/family/wife/husband/after/when/find/each/everyone, <who> .. left/wrote/leaving/wrote a? note, note <who> left/wrote,
    found a? note ~ she/he/they/saying/says/goodbye/sorry/room/bed, by the time you/u/anyone/yall read/get/see/hear/find this/me,
    when you/u/they read/find/get this/me .. gone/dead/late/be, find/found my? body, find me dead, my obituary/suicide/gravestone/coffin/tombstone/grave
    # Good-byes
    goodbye/goodbyes/farewell/bye everyone/world/forever/cruel/everybody/friends/family/final, goodbye ~ sorry/forgive/loved/remember/pain/peace/miss/free,
    good bye everyone/world/forever/cruel/everybody/all, this is goodbye/farewell, this is my? good bye/goodbye/farewell,
    its goodbye, final/last goodbye/goodbyes/farewell/words, my goodbyes, said goodbye/goodbyes/bye everyone/my, say/says goodbye/goodbyes to? everyone/everybody/kids/family/mom/dad/world/life/you,
    this/tonight/today is/will/may/might be? my? last message/text/words/goodbye/night/letter, last day/night/time/days alive/on/breathing earth?,
    this is the last time youll/you/anyone/we .. hear/see/talk, last time youll/anyone .. hear/see/talk me/from, last conversation/talk/chat well/we/youll,
    tell/let my/them/her/him kids/wife/husband/family/mom/mother/dad/son/daughter/children/parents/everyone/that/know/i i/that? that/i? love/loved/always loved?,
    tell my? <kin>/kids/family/children/everyone .. love/loved/goodbye/bye/fault, tell my? <kin>/kids/family/children .. sorry, always loved you/them/him/her ~ sorry/know/tell/remember/goodbye/wanted,
    love/loved you/them ~ before i go/leave/die/do, want/need you/them/everyone to know ~ before/love/loved/fault/sorry/not/tried,
    not your/his/her/their/anyones/anybodys/nobodys fault ~ tell/know/please/sorry/this/what/blame/remember/did/love/gone, dont blame yourself/yourselves/him/her/them/anyone, its noones/nobodys fault but mine?,
    please/hope/can forgive me/you .. die/dead/gone/this/leaving/what/doing/someday, forgive me for what im/i, forgive me for leaving/this/doing |,
    im/i/so sorry .. love you all/both/guys/so/everyone/much, love you all/guys/everyone/both .. sorry/goodbye/bye/forgive/remember,
    thank/thanks you? for everything/trying/being .. goodbye/farewell/tried/enough/gone, you/yall/everyone did/tried/have your/all best/could ~ thank/thanks/sorry/but/not,
    sorry for everything ive/i/goodbye/im/but, sorry ~ couldnt/wasnt/cant/had .. stronger/strong enough/better/hold/stay/fight/keep/try,
    remember me ~ please/when/as/fondly/gone, dont cry/be sad for/when/over me/im/gone, dont mourn/grieve me, dont miss me when/after/once/im/please/ok/and/|, neither/nobody/noone should anyone/anybody? be? sad/cry/mourn,
    never/<wont>/not see/hear/have/talk from? to? me again/anymore/ever, never hear from me, <wont> hear from me, you <wont>/will never see/hear me/from,
    <wont> have to worry/deal/put about/with/up? anymore/soon, <wont> have to worry/deal/put about/with/up? with? me anymore/soon/again/when/once/after/ever/much/|, <wont>/not be a problem/burden/bother anymore/to/much, <wont> be a problem for/to,
    <wont> bother you/anyone/anybody/yall anymore/again/much, never bother you/anyone again, out of your/everyones/the/peoples hair/way/lives for/soon/forever/now,
    dont try/come/bother look to/looking/for/and stop/save/find/me me?, dont bother calling/coming/saving/trying/helping/looking,
    be too late .. bother/gone/dead/by, too late to save/help/stop me, too late for me, no point in? saving/stopping/helping me
    # Things in order
    giving/gave/given/give/gives/gifting/donated/donating/sold/selling away? all? of? my/his/her/their? <keepsake> away,
    giving/gave/given/give/gives away all? of? my/his/her/their <keepsake>, 
    gave/giving/given/gives/gifted/handed/handing/mailed me/him/her/them/us/friends/friend/sister/brother/kids/son/daughter/nephew/niece/neighbor/people/everyone his/her/my/their? wedding? ring/rings/jewelry/necklace/guitar/guitars/piano/heirloom/heirlooms/medals/collection/records/belongings/possessions/valuables/passwords/watch/tools,
    gave/giving/given/gives/signed/left/leaving my/his/her/their? house/car/truck/money/savings/dog/cat/everything/accounts to/over, <wont> be needing/need my/this/any/these .. <keepsake>,
    getting/got/get/put/putting/gets/set/setting all? my/his/her? affairs/papers/finances/paperwork/things/everything in order ~ gone/kids/before/wife/husband/will/insurance/case/dead/affairs,
    getting/got/get/put/putting/gets all? my/his/her? affairs in order, affairs in order,
    wrote/made/making/writing/finalized/finished/updated/signed my? will today/tonight/last/out/yesterday/and/so/just, made/making/make my? peace |, made/making/make my? peace with dying/death/it/everything/god/this,
    at peace with dying/death/leaving/ending/it/this/my, life insurance ~ suicide/pay/pays/worth/cover/family/kids/wife/clause/enough/cash/up, insurance money ~ kids/family/wife/better/more, worth more dead,
    passwords/accounts/bills/bank ~ wrote/written/list/paper/know/find/need ~ gone/after/when/wife/kids/husband/case,
    take/look/care/caring/feed/raise/keep/watch care? after? of? for? my? <left-behind> for me/when/if/after im? gone/dead/not?, please/promise/promised/will/would/who/someone/sister/asked .. take/look/care/feed/raise/want care? after? of? my? <left-behind> .. gone/die/dead/anymore/not/happens/im/after,
    please take/look care? after? of? my? <left-behind>, home/homes/someone/somewhere/place ~ found/find/finding/looking/arranged ~ <left-behind> ~ gone/after/before/dead/so/noone/deal/die,
    found/finding a? home/homes for my? <left-behind>, who will/would/gets/take/feeds/look .. <left-behind> ~ gone/dead/die/not, rehome/rehomed/rehoming my? <left-behind> ~ so/before/gone/after/deal
  `,
  doubtful: `
    goodbye for the? last time, last day to live, nothing left .. for me, cant do/take this for another,
    goodbye for good, goodbye and? thank you for everything, not/never coming back to this? world/earth/life, where im going is/its/will better/peaceful/peace, see/seeing/meet/meeting jesus/god/maker tonight/soon/today/tomorrow/now,
    ready/going/want to? go? see/meet jesus/god/maker, last day/days/night/hour/hours/minute/minutes/moments of my/his/her life, last day/days/night/hour/hours on this? earth, <everyone> wont/wouldnt miss me, be gone by/before morning/tomorrow/tonight/then/sunrise/dawn/sunup,
    dont miss me, <wont> have to worry/deal/put about/with/up? with? me,
    tell/let aname know? i/ill/that love/loved/always him/her/them/loved |, tell aname .. sorry/goodbye/bye |, be/go with aname in heaven/again/soon,
    saying goodbye/bye to/|, thank/thanks/thankful you? for trying |,
    goodbye forever, goodbyes, farewell, say goodbye, last time youll/you/anyone/we .. hear/see/talk, one last time, forgive me, sorry for everything,
    sorry/sry mom/dad/mama/kids/guys/everyone/family/world |, sorry ~ have/had to do this/it, before i go ~ love/know/thank/tell, after/when its over, time for me to go/leave/rest |, time to go home to,
    giving/gave/give/given away, a note he/she/they left, left/found/leaving a? note, tell/let them/him/her/everyone/yall know? .. sorry, tell/let them/him/her/everyone know? .. love/loved,
    not coming back |, <wont> be coming back, never coming back, not going to see/make tomorrow, ready to leave |, say my goodbyes, dont look for me,
    no ride/need/reason/use home/going ever/again, be needing to? go/come/be home ever/again, my will, my beneficiary/beneficiaries, funeral arrangements/plans, suicide clause, finally be free/happy/resting/peace, be free soon
  `,
};
