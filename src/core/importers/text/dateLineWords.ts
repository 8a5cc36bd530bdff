import { foldAccents } from './foldAccents.ts';

/** Words beside a date in a line that only says when an article was published, in the languages of most news sites. */
const words = [
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so stand vom am um uhr erstellt veröffentlicht publiziert aktualisiert zuletzt geändert',
  'lundi mardi mercredi jeudi vendredi samedi dimanche publié mis à jour modifié le la h',
  'lunes martes miércoles jueves viernes sábado domingo publicado actualizado el a las horas hrs',
  'segunda terça quarta quinta sexta sábado feira atualizado em às',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica pubblicato aggiornato modificato il alle ore',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gepubliceerd bijgewerkt geplaatst op om uur',
  'måndag tisdag onsdag torsdag fredag lördag söndag publicerad uppdaterad den kl klockan',
  'mandag tirsdag lørdag søndag publisert oppdatert publiceret opdateret',
  'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina julkaistu päivitetty klo',
  'poniedziałek wtorek środa czwartek piątek sobota niedziela opublikowano aktualizacja zaktualizowano dnia godz r',
  'pondělí úterý středa čtvrtek pátek neděle publikováno aktualizováno dne v hod',
  'понедельник вторник среда четверг пятница суббота воскресенье опубликовано обновлено г в',
  'понеділок вівторок середа четвер субота неділя опубліковано оновлено р о',
  'pazartesi salı çarşamba perşembe cuma cumartesi pazar yayınlanma yayınlandı güncelleme güncellendi tarihi saat',
  'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή δημοσίευση δημοσιεύθηκε ενημέρωση ενημερώθηκε στις',
  'luni marți miercuri joi vineri sâmbătă duminică publicat actualizat la ora',
];
const known = new Set(words.flatMap((line) => line.split(' ').map(foldAccents)));
const clock = /(?<!\d)(?:\d{1,2}(?:[:.]\d{2}){1,2}|\d{1,2}\s?h(?:\s?\d{2})?|\d{1,2}(?= uhr))(?![\d\p{L}])/giu;

/** Whether what stands beside a date in a line only says that it is one; from one hour to another something is open. */
export function isBesideDate(rest: string): boolean {
  if ((rest.match(clock)?.length ?? 0) > 1) return false;
  return rest
    .replace(clock, ' ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .every((word) => word === '' || known.has(foldAccents(word)));
}

const update =
  /^\W*(?:zuletzt |last )?(?:updated|modified|aktualisiert|geändert|uppdaterad|oppdatert|opdateret|bijgewerkt|päivitetty|mis à jour|modifié|actualizado|atualizado|aggiornato|modificato|aktualizacja|zaktualizowano|aktualizováno|обновлено|оновлено|güncel\p{L}*|ενημέρωση|ενημερώθηκε|actualizat)(?!\p{L})/iu;

/** Whether a line with a date says when the article was changed. */
export function isUpdateLine(line: string): boolean {
  return update.test(line);
}
