import { wordSet } from './wordSet.ts';

/** Words that are never a name on their own and never start one, capitalised or not. */
export const functionWords = wordSet(
  'The A An In On At But And He She It They We I You This That These Those His Her Its Their Our My Your If As By For From',
  'With After Before When While Since Under Both Some Many Most Other All No Not More There Here What Who How Why Where',
  'Which Such Each Also Among About During Despite However Meanwhile Although Though Because Until Following According',
  'Against To Of So Or Nor Yet Once Then Than Another Any Anyone Everyone Nobody No-one Nothing Something Someone One Two Three Four Five',
  'Six Seven Eight Nine Ten Eleven Twelve Twenty Thirty Hundreds Thousands Millions Dozens Several Few Little Much Very Too Just Only Even Still Again',
  'Already Almost Always Never Often Sometimes Perhaps Maybe Yes Please Thanks Thank Hello Hi Hey Dear Yours Mine Is Are Was Were Be Been Being Am',
  'Do Does Did Done Has Have Had Having Will Would Can Could Should Shall Must Might Let Lets Get Got Go Going Come Came',
  'Say Says Said Asked Told Added Today Tomorrow Yesterday Tonight Now Later Earlier Next Last First Second Third Finally',
  'Instead Therefore Thus Hence Moreover Furthermore Additionally Besides Otherwise Within Without Between Above Below Over Into Onto Upon Through Throughout Across Along Around Near Off Out Up Down',
  'Every Either Neither Whether Whose Whom Me Him Them Us Himself Herself Itself Themselves Like Unlike Including Except Per Via Plus Ok Okay Well Oh Wow Hmm Re Fwd Fw',
  "I'm I'll I've I'd It's He's She's We're They're You're Don't Doesn't Didn't Isn't Aren't Wasn't Weren't Can't Won't Wouldn't Couldn't Shouldn't That's There's What's Who's Let's You've We've They've Here's Haven't Hasn't",
);

/** Months, days and the like; `times/` handles them. */
export const calendarWords = wordSet(
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec.',
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tue Tues Wed Thu Thurs Fri Sat Sun',
  'GMT UTC EST EDT CET BST PST PDT CST CDT Christmas Easter Ramadan Thanksgiving Halloween Spring Summer Autumn Winter AM PM A.M. P.M. BC AD BCE CE',
);

/** Reporting verbs, past and present: their subject is a speaker. */
export const sayingVerbs = wordSet(
  'said says told tells added adds asked replied wrote writes argued argues insisted explained explains noted notes recalled announced warned warns admitted claimed claims stated states believes thinks thought complained joked acknowledged',
);

/** Capitals that are no organisation: common abbreviations and emphasis. */
export const plainCapitals = wordSet(
  'IQ TV PM AM OK CD DVD PC ID HIV AIDS DNA CEO CFO COO VIP UFO FAQ FYI ASAP PDF URL HTML DIY GDP SUV GPS ATM RIP AKA USB LED MP MPs PhD MBA BA MA CV HR IT PR AI VAT IOU SOS LOL OMG WTF II III IV VI VII VIII IX XI XII XIII RSVP HQ NOT VERY THE AND ALL NO YES SO IS ARE MY ME WE IF DO NOW BIG BEST EVER NEVER ONLY HTTP WWW RE CC SMS PIN BBQ AC LCD IP RAM CPU OS EP LP DJ MC MSG ETF IPO NGO NGOs WWII WWI USD EUR GBP EPS M&A CD-ROM Q&A B&B R&B GBP UV FM SD HD VHS BMX NCO POW TBA TBD PS',
);

/** Religions and peoples: capitalised, but no entity. They may be part of an organisation's name. */
export const peoples = wordSet(
  'Islam Islamic Muslim Muslims Christian Christians Christianity Jew Jews Jewish Judaism Hindu Hindus Hinduism Buddhist Buddhists Buddhism Sikh Sikhs',
  'Catholic Catholics Protestant Protestants Orthodox Sunni Sunnis Shiite Shiites Shia Mormon Mormons Evangelical Arab Arabs Arabic Nazi Nazis Latino Latinos',
  'Sami Maya Kurd Kurds Kurdish Tamil Tamils Uighur Uighurs Uyghur Uyghurs Rohingya Bedouin Bedouins Inuit Maori Pashtun Pashtuns Hutu Hutus Tutsi Tutsis Yazidi Yazidis Druze Alawite Alawites Zulu Zulus Ottoman Ottomans Manchu Aztec Aztecs Inca Incas Slav Slavs Celts Vikings',
  'Hispanic Hispanics Caucasian Gypsy Roma God Lord Jesus Christ Allah Internet Web Renaissance Enlightenment Marxist Communist Communists Socialist Socialists Republican Democrat Democratic',
);

/** Capitalised, but nobody and no place: units, planets, holy books, adjectives of games. */
export const unnamed = wordSet(
  'Celsius Fahrenheit Kelvin Braille Martian Olympic Olympics Olympian Paralympic Paralympics Congressional Bible Koran Quran Torah Satan Buddha Santa Mercury Venus Mars Jupiter Saturn Uranus Neptune Pluto Earth Moon Sun',
  'Nobel Oscar Grammy Emmy Reich Fuhrer Roman Greco Gothic Victorian Georgian Edwardian Elizabethan Fax Internet Web Wi-Fi Bluetooth Covid Ebola Zika Alzheimer Parkinson Polaroid Xerox Romani Gospel Senatorial Gubernatorial Mayoral Parliamentary Presidential',
);
