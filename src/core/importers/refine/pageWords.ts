/** Words that pages print around articles, in the languages of most news sites; lines are compared without case. */

/** A label of an advertisement, a control or a notice: the whole line. */
const labels = [
  'advertisement|advertising|advert|ad|sponsored(?: content)?|promoted|paid content|continue reading below',
  '(?:article|story|text) continues? (?:below|after).{0,30}|advertisement[\\s.:;,–—-]*(?:article|story|scroll|continue).{0,40}|scroll to continue.{0,30}',
  'anzeige|werbung|annonse|annons|annonce|reklame?|reklama|reklam|mainos|advertentie|publicit[eé]|publicidade?|pubblicità|reclame|hirdetés|διαφήμιση|реклама|إعلان|広告|廣告|广告|광고|iklan|quảng cáo|[-–—] ?anzeige ?[-–—]',
  'skip to (?:main )?content|skip (?:advertisement|ad)|zum inhalt springen|hopp til (?:hoved)?innhold(?:et)?|article content|loading(?:\\.{3}|…)?|close|zamknij|schließen|fermer|cerrar|chiudi|lukk|stäng',
  'share(?: (?:this|on|via|the) .{0,40})?|share|teilen|partager|compartir|compartilhar|condividi|dela|del|delen|udostępnij|поделиться|копировать|copy link|(?:den )?link kopieren|kopiere den aktuellen link|copier le lien',
  'media playback is (?:not supported|unsupported) on (?:your|this) device|your browser does not support .{0,60}|please enable javascript.{0,60}|javascript is (?:disabled|required).{0,60}',
  'listen(?: to (?:this )?article)?|play video|watch (?:live|now|video)|print(?: this (?:page|article|post))?|drucken|imprimer|imprimir|stampa|gift (?:this )?article|save(?: article)?|bookmark|subscribe(?: now)?|sign (?:in|up)|log in|register|abonnieren|s’abonner|suscr[ií]bete|jetzt registrieren|read aloud',
  'comments?|comment on this (?:article|story)|leave a (?:comment|reply)|be the first to comment.{0,30}|\\d+ comments?|kommentare?|kommentieren|commentaires?|comentarios?|comentários?|commenti|kommentarer|reacties|komentarze|комментарии|tell us what you think\\.{0,3}|view comments|join the conversation',
  '(?:topics?|tags?|filed under|more about|more on|related(?: topics| tags)?|keywords|in this article|themen|schlagwörter|temas|etiquetas|mots-clés|tagi|теги|emner|ämnen)\\s*:?|author of the article:?|written by:?|about the author:?',
  "don[’']t miss|up next|trending(?: now)?|editor[’']?s[’']? picks?|most (?:read|popular|viewed)|top stories|latest (?:news|stories)|view more offers?|show (?:more|less)|read (?:more|full (?:story|article))|mehr (?:lesen|anzeigen)|czytaj (?:więcej|dalej|też|także)|les mer|läs mer|læs mere|lees meer|lire la suite|leer más|leia mais|leggi tutto|devamını oku|vis mer|visa mer",
  '(?:empfohlener )?(?:externer|redaktioneller|eingebetteter) inhalt|external content|embedded content|contenu (?:externe|intégré)|contenido externo|contenuto esterno|externe inhoud|externt innehåll|eksternt innhold|treść zewnętrzna',
  'back to top|nach oben|zurück|vorige|nächste|previous|next|older posts?|newer posts?',
];
export const label = new RegExp(`^[\\s•·|>»–—-]*(?:${labels.join('|')})[\\s!:.|>»›→–—-]*$`, 'iu');
/** Of these, the labels of advertisements. */
export const advert = new RegExp(
  `^[\\s•·|>»–—-]*(?:${labels.slice(0, 3).join('|')})[\\s!:.|>»›→–—-]*$`,
  'iu',
);

/** Leads those who read by keyboard past a page's head: the whole line. */
export const skipLink =
  /^(?:(?:skip|jump|go|continue) (?:directly )?(?:to|past) (?:the )?(?:main |page |article |primary )?(?:content|navigation|menu|article|story|footer|search|sidebar)|(?:direkt )?zum? (?:haupt)?(?:inhalt|navigation|menü|suche)(?: (?:springen|wechseln))?|zur (?:haupt)?navigation(?: springen)?|(?:aller|passer|accéder)(?: directement)? (?:au contenu|au menu|à la navigation|à la recherche)(?: principale?)?|(?:saltar|ir|pasar)(?: directamente)? al (?:contenido|menú)(?: principal)?|(?:pular|ir|saltar|avançar) para (?:o )?conteúdo(?: principal)?|(?:vai|salta|passa) (?:direttamente )?al (?:contenuto|menu)(?: principale)?|(?:ga|direct|spring|doorgaan) naar (?:de )?(?:hoofd)?(?:inhoud|navigatie|menu)|(?:hopp|gå|hoppa|spring) (?:direkte? )?(?:til|till) (?:hoved|huvud)?(?:innholdet|innhold|innehållet|innehåll|indholdet|indhold)|siirry (?:suoraan )?sisältöön|przejdź do (?:głównej )?treści|přejít (?:k|na) (?:hlavnímu )?obsahu?|перейти (?:к|до) (?:основно(?:му|го) )?(?:содержанию|содержимому|контенту|вмісту)|ana içeriğe (?:geç|atla)|içeriğe (?:geç|atla)|chuyển đến (?:phần )?nội dung(?: chính)?|langsung ke konten(?: utama)?|(?:本文|コンテンツ|メインコンテンツ)(?:へ|に)(?:スキップ|移動)(?:する)?|跳(?:至|到|转到)(?:主要?)?(?:内容|內容|正文)|(?:본문|컨텐츠|콘텐츠)(?:으로)? ?(?:바로가기|건너뛰기)|(?:انتقل|تخطي|تخطى) إلى (?:المحتوى|المحتوى الرئيسي))[\s.:›»↓→]*$/iu;

/** A pointer to another story: opens the line, and the story's headline follows, or stands below. */
export const pointer =
  /^[\s»›→>•*–—-]*(?:read (?:more|also|next|this|the full \w+)|see (?:also|more|next)|also (?:read|see|on \S+)|more (?:on|from|about) (?:this|\S+)|more|related(?: (?:articles?|stories|news|links?|content|reading))?|recommended|watch|listen|don['’]t miss|must[- ]read|background|explainer|lesen sie (?:auch|dazu|hier|mehr)|auch (?:lesen|interessant)|mehr (?:zum thema|dazu|zu)|zum thema|weiterlesen|passend dazu|les også|les mer|se også|läs (?:också|även|mer|vidare)|se även|læs (?:også|mere)|lue (?:myös|lisää)|lees (?:ook|meer|verder)|zie ook|[àa] lire(?: aussi)?|lire aussi|voir aussi|sur le même sujet|lea (?:también|más)|lee (?:también|más)|leer (?:también|más)|le puede interesar|te puede interesar|vea también|véase también|leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi anche|leggi (?:di più|pure)|vedi anche|approfondisci|czytaj (?:też|także|również|więcej|dalej)|zobacz (?:też|także|również|więcej)|przeczytaj (?:też|także)|polecamy|čtěte (?:také|více)|přečtěte si|olvass(?:a el)? .{0,8}is|citește (?:și|mai mult)|citiți și|διαβάστε (?:επίσης|ακόμη)|читайте (?:также|такж|ещё|еще|на тему)|читать (?:также|далее)|по теме|читайте також|дивіться також|ayrıca (?:bak|oku)\p{L}*|bunu da oku|ilgili haber(?:ler)?|baca (?:juga|selengkapnya)|đọc (?:thêm|tiếp)|xem thêm|اقرأ (?:أيضا|أيضًا|المزيد)|関連(?:記事|ニュース|リンク)|あわせて読みたい|相关(?:阅读|新闻|报道)|延伸閱讀|推薦閱讀|관련(?: ?기사| ?뉴스))(?:\s*[:：|>»›→–—-]\s*|\s*$|\s+(?=[“"'‘«\p{Lu}\d]))/iu;

/** A line that announces other stories below it, by what readers may like. */
export const others =
  /(?:artikel|articles?|beitr[aä]ge?|stories|posts|artículos|articoli|artigos|artykuły)\b.{0,60}(?:interes|intéres|gefallen|spannend|like|enjoy|gustar)|(?:interes|intéres|like|enjoy|gustar)\p{L}*\b.{0,40}(?:artikel|articles?|beitr[aä]ge?|stories|posts|artículos|articoli|artigos)/iu;

/** A notice in the place of a post or a film that is shown only once the reader agrees. */
export const placeholder =
  /einverstanden,? dass (?:mir|ich) .{0,80}inhalt|(?:externe|eingebettete)[nr]? inhalte?n? .{0,40}(?:anzuzeigen|anzeigen|angezeigt|laden|geladen)|daten an drittplattformen|content (?:is|was) (?:hosted|provided) by (?:a third|an external)|(?:view|see|load) this (?:content|video|post).{0,80}(?:cookies|consent)|ce contenu est bloqué|acepta las cookies .{0,60}contenido/i;

/** The sign that ends a pointer's words where a headline follows in the same line. */
export const pointerMark = /[:：|>»›→–—-]\s*$/u;

/** Openings of a line that says when the page was published or how long it takes to read. */
export const timing =
  /^[\s(|•·–—-]*(?:(?:first |last |originally )?(?:published|posted|updated|modified|edited)|publication date|date|on|(?:zuletzt )?aktualisiert|stand|erstellt|publiziert|veröffentlicht|geändert|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|julkaistu|päivitetty|gepubliceerd|bijgewerkt|geplaatst|publié|mis à jour|modifié|actualizado|publicado|atualizado|pubblicato|aggiornato|modificato|modifica|opublikowano|aktualizacja|zaktualizowano|publikováno|publikace|опубликовано|обновлено|оновлено|yayınlan\p{L}*|güncelle\p{L}*|diterbitkan|reading time|read time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|in news)(?![\p{L}])/iu;
export const readingTime =
  /^[\s(|•·–—-]*(?:\d{1,3}[\s-]*(?:min(?:ute)?s?|minuten|минут\p{L}*)[\s.-]*(?:to )?(?:read|lesezeit|lesedauer|de lecture|de lectura|di lettura|lästid|lesetid|czytania|чтения)?|\d{1,3} (?:seconds?|minutes?|hours?|days?|weeks?) ago)[\s.)|•·–—-]*$/iu;
