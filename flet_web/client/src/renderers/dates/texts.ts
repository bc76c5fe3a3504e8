/** What pickers say where the program says nothing, in the language of their locale as far as it is here, else in English. */

const NAMES = [
  "selectDate", "selectRange", "selectTime", "enterTime", "cancel", "ok", "save", "close", "startDate", "endDate", "enterDate",
  "invalidFormat", "outOfRange", "invalidRange", "invalidTime", "toCalendar", "toInput", "toDial", "previousMonth", "nextMonth",
  "selectYear", "today", "hour", "minute", "period", "letters",
] as const;

/** `letters` are those of year, month and day in the pattern of a date. */
export type Texts = Readonly<Record<(typeof NAMES)[number], string>>;

/** Languages by their ISO 639 code: the texts in the order of `NAMES`. */
const LANGUAGES: Record<string, string | undefined> = {
  en: "Select date|Select range|Select time|Enter time|Cancel|OK|Save|Close|Start Date|End Date|Enter Date|Invalid format.|Out of range.|Invalid range.|Enter a valid time|Switch to calendar|Switch to input|Switch to dial|Previous month|Next month|Select year|Today|Hour|Minute|AM or PM|ymd",
  de: "Datum auswählen|Zeitraum auswählen|Uhrzeit auswählen|Uhrzeit eingeben|Abbrechen|OK|Speichern|Schließen|Startdatum|Enddatum|Datum eingeben|Ungültiges Format.|Nicht im erlaubten Zeitraum.|Ungültiger Zeitraum.|Gültige Uhrzeit eingeben|Zum Kalender wechseln|Zur Texteingabe wechseln|Zum Zifferblatt wechseln|Vorheriger Monat|Nächster Monat|Jahr auswählen|Heute|Stunde|Minute|Vormittag oder Nachmittag|JMT",
  fr: "Sélectionner une date|Sélectionner une période|Sélectionner une heure|Saisir une heure|Annuler|OK|Enregistrer|Fermer|Date de début|Date de fin|Saisir une date|Format non valide.|Hors de la période autorisée.|Période non valide.|Saisissez une heure valide|Passer à l'agenda|Passer à la saisie|Passer au cadran|Mois précédent|Mois suivant|Sélectionner une année|Aujourd'hui|Heure|Minute|Matin ou après-midi|amj",
  es: "Seleccionar fecha|Seleccionar periodo|Seleccionar hora|Introducir hora|Cancelar|Aceptar|Guardar|Cerrar|Fecha de inicio|Fecha de fin|Introducir fecha|Formato no válido.|Fuera del periodo válido.|Periodo no válido.|Introduce una hora válida|Cambiar a calendario|Cambiar a texto|Cambiar a reloj|Mes anterior|Mes siguiente|Seleccionar año|Hoy|Hora|Minuto|Mañana o tarde|amd",
  it: "Seleziona data|Seleziona periodo|Seleziona ora|Inserisci ora|Annulla|OK|Salva|Chiudi|Data di inizio|Data di fine|Inserisci data|Formato non valido.|Fuori dal periodo consentito.|Periodo non valido.|Inserisci un'ora valida|Passa al calendario|Passa al testo|Passa al quadrante|Mese precedente|Mese successivo|Seleziona anno|Oggi|Ora|Minuto|Mattina o pomeriggio|amg",
  pt: "Selecionar data|Selecionar período|Selecionar hora|Inserir hora|Cancelar|OK|Salvar|Fechar|Data de início|Data de término|Inserir data|Formato inválido.|Fora do período permitido.|Período inválido.|Insira uma hora válida|Mudar para o calendário|Mudar para texto|Mudar para o relógio|Mês anterior|Próximo mês|Selecionar ano|Hoje|Hora|Minuto|Manhã ou tarde|amd",
  nl: "Datum selecteren|Periode selecteren|Tijd selecteren|Tijd invoeren|Annuleren|OK|Opslaan|Sluiten|Startdatum|Einddatum|Datum invoeren|Ongeldige indeling.|Buiten de toegestane periode.|Ongeldige periode.|Voer een geldige tijd in|Naar kalender|Naar tekstinvoer|Naar wijzerplaat|Vorige maand|Volgende maand|Jaar selecteren|Vandaag|Uur|Minuut|Voor of na de middag|jmd",
  sv: "Välj datum|Välj period|Välj tid|Ange tid|Avbryt|OK|Spara|Stäng|Startdatum|Slutdatum|Ange datum|Ogiltigt format.|Utanför tillåten period.|Ogiltig period.|Ange en giltig tid|Byt till kalender|Byt till textinmatning|Byt till urtavla|Föregående månad|Nästa månad|Välj år|I dag|Timme|Minut|Förmiddag eller eftermiddag|åmd",
  da: "Vælg dato|Vælg periode|Vælg tidspunkt|Angiv tidspunkt|Annuller|OK|Gem|Luk|Startdato|Slutdato|Angiv dato|Ugyldigt format.|Uden for den tilladte periode.|Ugyldig periode.|Angiv et gyldigt tidspunkt|Skift til kalender|Skift til tekst|Skift til urskive|Forrige måned|Næste måned|Vælg år|I dag|Time|Minut|Formiddag eller eftermiddag|åmd",
  nb: "Velg dato|Velg periode|Velg tidspunkt|Angi tidspunkt|Avbryt|OK|Lagre|Lukk|Startdato|Sluttdato|Angi dato|Ugyldig format.|Utenfor tillatt periode.|Ugyldig periode.|Angi et gyldig tidspunkt|Bytt til kalender|Bytt til tekst|Bytt til urskive|Forrige måned|Neste måned|Velg år|I dag|Time|Minutt|Formiddag eller ettermiddag|åmd",
  fi: "Valitse päivämäärä|Valitse aikaväli|Valitse aika|Anna aika|Peruuta|OK|Tallenna|Sulje|Alkamispäivä|Päättymispäivä|Anna päivämäärä|Virheellinen muoto.|Sallitun välin ulkopuolella.|Virheellinen aikaväli.|Anna kelvollinen aika|Vaihda kalenteriin|Vaihda tekstiin|Vaihda kellotauluun|Edellinen kuukausi|Seuraava kuukausi|Valitse vuosi|Tänään|Tunti|Minuutti|Aamupäivä tai iltapäivä|vkp",
  pl: "Wybierz datę|Wybierz zakres|Wybierz godzinę|Wpisz godzinę|Anuluj|OK|Zapisz|Zamknij|Data rozpoczęcia|Data zakończenia|Wpisz datę|Nieprawidłowy format.|Poza dozwolonym zakresem.|Nieprawidłowy zakres.|Wpisz prawidłową godzinę|Przełącz na kalendarz|Przełącz na tekst|Przełącz na tarczę|Poprzedni miesiąc|Następny miesiąc|Wybierz rok|Dzisiaj|Godzina|Minuta|Przed południem lub po południu|rmd",
  cs: "Vybrat datum|Vybrat období|Vybrat čas|Zadat čas|Zrušit|OK|Uložit|Zavřít|Datum začátku|Datum konce|Zadat datum|Neplatný formát.|Mimo povolené období.|Neplatné období.|Zadejte platný čas|Přepnout na kalendář|Přepnout na text|Přepnout na ciferník|Předchozí měsíc|Další měsíc|Vybrat rok|Dnes|Hodina|Minuta|Dopoledne nebo odpoledne|rmd",
  ru: "Выберите дату|Выберите период|Выберите время|Введите время|Отмена|ОК|Сохранить|Закрыть|Дата начала|Дата окончания|Введите дату|Неверный формат.|Вне допустимого периода.|Недопустимый период.|Введите правильное время|К календарю|К вводу текста|К циферблату|Предыдущий месяц|Следующий месяц|Выберите год|Сегодня|Час|Минута|До или после полудня|гмд",
  uk: "Виберіть дату|Виберіть період|Виберіть час|Введіть час|Скасувати|OK|Зберегти|Закрити|Дата початку|Дата завершення|Введіть дату|Недійсний формат.|Поза дозволеним періодом.|Недійсний період.|Введіть дійсний час|До календаря|До введення тексту|До циферблата|Попередній місяць|Наступний місяць|Виберіть рік|Сьогодні|Година|Хвилина|До або після полудня|рмд",
  tr: "Tarih seçin|Aralık seçin|Saat seçin|Saat girin|İptal|Tamam|Kaydet|Kapat|Başlangıç tarihi|Bitiş tarihi|Tarih girin|Geçersiz biçim.|İzin verilen aralığın dışında.|Geçersiz aralık.|Geçerli bir saat girin|Takvime geç|Metne geç|Kadrana geç|Önceki ay|Sonraki ay|Yıl seçin|Bugün|Saat|Dakika|Öğleden önce veya sonra|yag",
  ja: "日付の選択|期間の選択|時刻の選択|時刻の入力|キャンセル|OK|保存|閉じる|開始日|終了日|日付を入力|形式が無効です。|範囲外です。|期間が無効です。|有効な時刻を入力してください|カレンダーに切り替え|入力に切り替え|文字盤に切り替え|前月|翌月|年を選択|今日|時|分|午前または午後|ymd",
  zh: "选择日期|选择范围|选择时间|输入时间|取消|确定|保存|关闭|开始日期|结束日期|输入日期|格式无效。|超出范围。|范围无效。|请输入有效的时间|切换到日历|切换到输入|切换到表盘|上个月|下个月|选择年份|今天|小时|分钟|上午或下午|ymd",
  ko: "날짜 선택|기간 선택|시간 선택|시간 입력|취소|확인|저장|닫기|시작일|종료일|날짜 입력|형식이 잘못되었습니다.|범위를 벗어났습니다.|기간이 잘못되었습니다.|올바른 시간을 입력하세요|캘린더로 전환|입력으로 전환|다이얼로 전환|이전 달|다음 달|연도 선택|오늘|시|분|오전 또는 오후|ymd",
  ar: "اختيار التاريخ|اختيار النطاق|اختيار الوقت|إدخال الوقت|إلغاء|حسنًا|حفظ|إغلاق|تاريخ البدء|تاريخ الانتهاء|إدخال التاريخ|تنسيق غير صالح.|خارج النطاق.|نطاق غير صالح.|يُرجى إدخال وقت صالح|التبديل إلى التقويم|التبديل إلى الإدخال|التبديل إلى قرص الساعة|الشهر السابق|الشهر التالي|اختيار السنة|اليوم|ساعة|دقيقة|صباحًا أو مساءً|ymd",
  he: "בחירת תאריך|בחירת טווח|בחירת שעה|הזנת שעה|ביטול|אישור|שמירה|סגירה|תאריך התחלה|תאריך סיום|הזנת תאריך|פורמט לא חוקי.|מחוץ לטווח.|טווח לא חוקי.|יש להזין שעה תקינה|מעבר ליומן|מעבר להקלדה|מעבר לחוגה|החודש הקודם|החודש הבא|בחירת שנה|היום|שעה|דקה|לפני או אחרי הצהריים|ymd",
};

export function textsOf(language: string): Texts {
  // Norwegian has two forms, and a code for both.
  const said = (LANGUAGES[language] ?? LANGUAGES[language === "no" || language === "nn" ? "nb" : "en"] ?? "").split("|");
  return Object.fromEntries(NAMES.map((name, i) => [name, said[i] ?? ""])) as Texts;
}
