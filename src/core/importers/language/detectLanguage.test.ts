import { describe, expect, it } from 'vitest';
import { importText, pageOf } from '#test/importText.ts';
import { detectLanguage } from './detectLanguage.ts';

const texts: readonly (readonly [string, string])[] = [
  [
    'en',
    'The ferry left the harbour at dawn with nine people on board, the coastguard said. It came back in the evening with a cracked rudder, and the islanders who had waited on the pier cheered it in.',
  ],
  [
    'de',
    'Die Fähre hat den Hafen in der Nacht verlassen, wie die Küstenwache mitteilte. Sie kam am Abend mit einem Schaden am Ruder zurück, und die Leute, die auf dem Steg gewartet hatten, jubelten ihr zu.',
  ],
  [
    'fr',
    'Le ferry a quitté le port dans la nuit avec neuf personnes à bord, selon les garde-côtes. Il est revenu le soir avec un gouvernail abîmé, et les habitants qui attendaient sur la jetée l’ont accueilli.',
  ],
  [
    'es',
    'El barco salió del puerto al amanecer con nueve personas a bordo, según los guardacostas. Volvió por la tarde con el timón roto, y los vecinos que lo esperaban en el muelle lo recibieron con aplausos.',
  ],
  [
    'nl',
    'De veerboot verliet de haven in de ochtend met negen mensen aan boord, zei de kustwacht. Het schip kwam in de avond terug met een kapot roer, en de bewoners die op de pier hadden gewacht juichten.',
  ],
  [
    'sv',
    'Färjan lämnade hamnen i gryningen med nio personer ombord, säger kustbevakningen. Den kom tillbaka på kvällen med ett trasigt roder, och de som hade väntat på bryggan jublade för att det inte var värre.',
  ],
  [
    'pl',
    'Prom wypłynął z portu o świcie i nie wrócił do wieczora, jak podała straż przybrzeżna. Na pokładzie było dziewięć osób, a statek miał uszkodzony ster, ale nikt nie został ranny, co jest także zasługą załogi.',
  ],
  [
    'tr',
    'Feribot sabah saatlerinde dokuz kişi ile limandan ayrıldı ve akşam bir arıza ile geri döndü. Bu olay için bir açıklama yapan sahil güvenlik, daha çok önlem alınacağını ve yeni bir dümen olacağını söyledi.',
  ],
  [
    'id',
    'Kapal itu berangkat dari pelabuhan pada pagi hari dengan sembilan orang di dalam, kata penjaga pantai. Kapal kembali pada malam hari karena kemudi rusak, dan mereka yang menunggu di dermaga bersorak untuk awak yang sudah pulang.',
  ],
  [
    'ru',
    'Паром вышел из порта на рассвете, на борту было девять человек. Вечером он вернулся с повреждённым рулём, и жители острова, которые ждали его на причале, встретили его аплодисментами.',
  ],
  [
    'uk',
    'Пором вийшов із порту на світанку, на борту було дев’ять людей. Увечері він повернувся з пошкодженим кермом, і жителі острова, які чекали його на причалі, зустріли його оплесками.',
  ],
  [
    'ja',
    'フェリーは夜明けに港を出て、夕方に舵が壊れた状態で戻ってきた。桟橋で待っていた島民たちは歓声を上げて迎えた。けが人はいなかったと海上保安庁は発表している。',
  ],
  [
    'ko',
    '여객선은 새벽에 아홉 명을 태우고 항구를 떠났다가 저녁에 키가 부서진 채 돌아왔다. 부두에서 기다리던 주민들은 환호하며 배를 맞았고 다친 사람은 없었다.',
  ],
];

describe('the language of a text', () => {
  it.each(texts)('is %s by its own words, and contradicts a page that says another', (language, text) => {
    expect(detectLanguage(text, undefined)).toBe(language);
    expect(detectLanguage(text, language)).toBeUndefined();
    expect(detectLanguage(text, language === 'en' ? 'fr' : 'en-GB')).toBe(language);
  });

  it.each([
    ['nn', texts[5]?.[1]],
    [
      'zh',
      '渡轮黎明时分离开港口，船上有九人。傍晚时它带着破损的舵返回，在码头等候的岛民为它欢呼。海岸警卫队说没有人受伤，船只将进行检查。',
    ],
    ['bg', texts[9]?.[1]],
    ['en', 'Goals: Wu 3, Iyer 45, Dahl 90. Norvik – Hamar 3:0'],
  ])('is not contradicted if %s is close to it, or the text is too short', (said, text = '') => {
    expect([undefined, 'sv']).toContain(detectLanguage(text, said));
    if (said !== 'nn') expect(detectLanguage(text, said)).toBeUndefined();
  });

  it('is corrected in the story, and the report says so', () => {
    const [, [, german] = ['', '']] = texts;
    const { story, report } = importText(
      pageOf(`<article><h1>Fähre kehrt zurück</h1><p>${german}</p><p>${german} Noch einmal.</p></article>`),
    );
    expect(story.language).toBe('de');
    expect(report.guessed).toContainEqual(expect.objectContaining({ field: 'language', value: 'de' }));
  });
});
