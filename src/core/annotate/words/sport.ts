import { wordSet } from './wordSet.ts';

/** Words of a report about matches; several of them make one. */
export const matchWords = wordSet(
  'goal goals goalkeeper striker strikers midfielder defender winger league match matches coach season half-time halftime penalty scored scorer innings inning wicket wickets',
  'playoff playoffs quarterback touchdown touchdowns standings fixture fixtures kickoff kick-off semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final final finals leg legs tie ties cup team teams game games club clubs',
  'overtime referee stadium tournament championship rebounds pitcher homer homers batting bowler batsman header equaliser equalizer relegation relegated promoted promotion derby substitute injury-time title squad players fans soccer football baseball basketball hockey rugby cricket handball volleyball',
);

/** Verbs whose object or subject is a side: "beat Parma", "Parma drew". */
export const beats = wordSet(
  'beat beats beating defeat defeats defeated defeating thrashed thrash edged edge overcame downed routed crushed stunned eliminated outplayed trounced hammered blanked swept shut upset held host hosts hosted face faces faced meet meets met play plays played visit visits visited',
);
export const sidesDo = wordSet(
  'beat beats defeated thrashed edged overcame downed routed crushed stunned eliminated trounced hammered swept drew draw draws lost lose loses won win wins scored score scores equalised equalized trailed led lead leads conceded clinched slumped climbed',
  'host hosts hosted face faces faced meet meets play plays played visit visits signed sacked fired bought sold dropped moved stay stayed remain remained top topped qualified advanced missed wasted are were have kicked struck hit',
);
/** What a side has, or who belongs to it: "Parma's goalkeeper", "the Parma striker", "coach of Parma", "leaders Parma". */
export const ofASide = wordSet(
  'coach manager captain striker midfielder defender winger forward goalkeeper keeper player players fans supporters squad side bench defence defense attack goal goals lead equaliser equalizer title season lineup line-up midfield chairman president quarterback pitcher center centre guard',
);
export const apposedSides = wordSet(
  'leaders champions holders rivals visitors hosts side club newcomers strugglers winners runners-up opponents neighbours neighbors outsiders giants minnows finalists team relegated promoted lowly mid-table unbeaten second-placed third-placed top-placed bottom-placed second-division',
);
/** Before "over", "against", "with", "at" and "to": "a 2-1 win at Torino". */
export const contests = wordSet(
  'win wins won winning victory victories defeat defeats defeated loss losses lost losing draw draws drew drawn tie tied match matches game games clash derby final semifinal semi-final quarterfinal quarter-final play plays playing played debut away home lead fell loan transfer thrashing hammering scored goal goals points',
);
