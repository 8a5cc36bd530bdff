/** Pieces of patterns: what agencies call a picture, how it reached them, and dates as they write them. */

export const picture =
  '(?:frame\\s?grabs?|screen\\s?grabs?|screen\\s?shots?|(?:video|image) grabs?|photos?|photographs?|images?|pictures?|stills?|frames?|renderings?|handouts?|videos?|footage|clips?|grabs?(?= (?:taken )?from\\b))';

/** What stands before "photo" in the agencies' own terms, so that "Residents share photos" is none. */
export const pictureTerm =
  '(?:handout|supplied|courtesy|undated|still|video|satellite|aerial|drone|booking|family|screen|frame|image|file|ugc|amateur|surveillance|security|camera|cctv|social|media|police|official)';

export const handedOut =
  '(?:provided|released|supplied|distributed|made available|handed out|issued|obtained|shared|posted|published|circulated|carried|received|courtesy of)';

/** "from video", "taken from a handout video": "from a helicopter" is no source. */
export const fromVideo =
  "(?:(?:taken|made|captured|grabbed|obtained|extracted) )?from (?:[\\w’'-]+ ){0,5}?(?:videos?|footage|recordings?|broadcast|livestream|television|social media|website|homepage|Facebook|Instagram|Telegram|Twitter|TikTok|YouTube)|from (?:Planet Labs|Maxar|Vantor|Airbus|BlackSky|Copernicus|Sentinel|NASA|NOAA)";

const month =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\\.?';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const date = `(?:${weekday}, ${month} \\d{1,2}\\b(?:, \\d{4})?|${month} \\d{1,2}\\b(?:, \\d{4})?|\\d{1,2} ${month}(?: \\d{4})?|${month} \\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4}|${weekday}|\\b\\d{4}\\b)`;

/** "Austin, Texas, shows": a comma before the state or country of a town. */
const ofPlace = "(?<=\\bin [A-Z][\\w’'-]{1,20}),(?= [A-Z][\\w. ]{1,20}(?:,|\\sshows?\\b))";

/** A character of a phrase: up to what the picture shows, and to a comma that belongs to no date. */
export const inPhrase = `(?!\\s(?:shows?|showing|depicts?|depicting|features?|purports?|purportedly)\\b)(?:[^,;()\\n]|,(?= \\d{4}\\b)|(?<=day),(?= ${month} \\d)|,(?= (?:and )?${handedOut}\\b)|${ofPlace}|(?<= \\d{4}),(?= by )|\\([A-Z]{2,6}\\))`;
