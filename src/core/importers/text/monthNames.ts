import { foldAccents } from './foldAccents.ts';

/** Months as dates have them, in full, declined and cut short, in the languages of most news sites. */
const names: readonly string[] = [
  'january jan januar januari januára jänner janvier janv enero ene gennaio gen janeiro ianuarie ian gener styczeń stycznia sty leden ledna ocak oca tammikuu tammikuuta январь января янв січень січня січ ιανουάριος ιανουαρίου ιαν',
  'february feb februar februari februára febr février févr fév febrero febbraio fevereiro fev februarie febrer luty lutego lut únor února şubat şub helmikuu helmikuuta февраль февраля фев лютий лютого лют φεβρουάριος φεβρουαρίου φεβ',
  'march mar märz mars marts marzo março maart mrt martie març marzec marca březen března mart maaliskuu maaliskuuta март марта мар березень березня бер μάρτιος μαρτίου μαρ',
  'april apr apríla avril avr abril abr aprile aprilie kwiecień kwietnia kwi duben dubna nisan nis huhtikuu huhtikuuta апрель апреля апр квітень квітня квіт απρίλιος απριλίου απρ',
  'may mai maj mája maja mei mayo maggio mag maio maig květen května mayıs toukokuu toukokuuta май мая травень травня трав μάιος μαΐου μαϊ',
  'june jun juni júna juin junio junho giugno giu iunie juny czerwiec czerwca cze červen června haziran haz kesäkuu kesäkuuta июнь июня июн червень червня черв ιούνιος ιουνίου ιουν',
  'july jul juli júla juillet juil julio julho luglio lug iulie juliol lipiec lipca lip červenec července temmuz tem heinäkuu heinäkuuta июль июля июл липень липня лип ιούλιος ιουλίου ιουλ',
  'august aug augusti augusta augustus août aout agosto ago agost sierpień sierpnia sie srpen srpna ağustos ağu elokuu elokuuta август августа авг серпень серпня серп αύγουστος αυγούστου αυγ',
  'september sept sep septembra septembre septiembre setiembre settembre set setembro septembrie wrzesień września wrz září eylül eyl syyskuu syyskuuta сентябрь сентября сент сен вересень вересня верес σεπτέμβριος σεπτεμβρίου σεπτ σεπ',
  'october oct oktober októbra okt octobre octubre ottobre ott outubro out octombrie październik października paź říjen října ekim eki lokakuu lokakuuta октябрь октября окт жовтень жовтня жовт οκτώβριος οκτωβρίου οκτ',
  'november nov novembra novembre noviembre novembro noiembrie listopad listopada listopadu lis kasım kas marraskuu marraskuuta ноябрь ноября нояб ноя листопад листопада листоп νοέμβριος νοεμβρίου νοε',
  'december dec dezember dez decembra décembre déc diciembre dic dicembre dezembro desember des decembrie grudzień grudnia gru prosinec prosince aralık ara joulukuu joulukuuta декабрь декабря дек грудень грудня груд δεκέμβριος δεκεμβρίου δεκ',
];
const numbers = new Map(
  names.flatMap((list, i) => list.split(' ').map((name) => [foldAccents(name), i + 1] as const)),
);

/** The month of a name, from 1; undefined if it is none. */
export function findMonth(name: string): number | undefined {
  return numbers.get(foldAccents(name));
}
