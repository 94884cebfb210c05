/** The arithmetic of a number or colour in one sentence; one per key of shared/domain/explain-sentences.ts. */
export const explain = {
  title: 'So entsteht diese Angabe',
  open: '{{figure}} erklären',
  loading: 'Die Rechnung wird geholt …',
  unknown: 'Zu dieser Angabe liegt keine Rechnung vor.',
  figure: {
    progress: 'Fortschritt',
    expected_pace: 'Erwarteter Stand',
    health: 'Status',
    forecast: 'Prognose',
    suggested_grade: 'Bewertung',
    confidence: 'Zuversicht',
    check_ins: 'Check-ins',
    balance: 'Balance',
    cycle: 'Zyklus',
  },
  sentence: {
    progress: {
      no_value: 'Noch kein Wert, deshalb noch kein Fortschritt.',
      find_baseline: 'Der Ausgangswert fehlt noch: Der erste Check-in setzt ihn. Bis dahin zählt nichts mit.',
      increase: 'Der Weg führt von {{baseline}} hinauf zu {{target}}; der letzte Wert ist {{value}}.',
      decrease: 'Der Weg führt von {{baseline}} hinunter zu {{target}}; der letzte Wert ist {{value}}.',
      found_baseline:
        'Der erste Check-in am {{on}} hat den Ausgangswert {{baseline}} gesetzt; das Ziel ist {{target}}, der letzte Wert {{value}}.',
      beyond_target:
        'Schon der erste Wert ({{baseline}}) lag am Ziel {{target}} oder dahinter: Es gibt keinen Weg, nur die Frage, ob {{value}} das Ziel hält.',
      rate: 'Gemeldete Zeiträume: {{periods}} (je {{period}}). In jedem zählt der Weg von {{baseline}} bis {{target}}, am Ende der Mittelwert.',
      floor:
        'In {{kept}} von {{periods}} gemeldeten Zeiträumen (je {{period}}) wurde die Untergrenze {{min}} eingehalten.',
      ceiling:
        'In {{kept}} von {{periods}} gemeldeten Zeiträumen (je {{period}}) wurde die Obergrenze {{max}} eingehalten.',
      band: 'In {{kept}} von {{periods}} gemeldeten Zeiträumen (je {{period}}) lag der Wert zwischen {{min}} und {{max}}.',
      done: 'Erledigt zählt 1.',
      not_done: 'Nicht erledigt zählt 0; dazwischen gibt es nichts.',
      stage_none: 'Noch keine Stufe ist erreicht, das zählt 0.',
      stage_commit: 'Die zugesagte Stufe ist erreicht, sie zählt 0,3.',
      stage_target: 'Die Zielstufe ist erreicht, sie zählt 0,7.',
      stage_stretch: 'Die höchste Stufe ist erreicht, sie zählt 1.',
      objective: 'Der Mittelwert der Key Results, jedes mit seinem Gewicht.',
      objective_none: 'Noch hat kein Key Result einen Fortschritt, also auch das Objective nicht.',
      unit: 'Der Mittelwert der aktiven und abgeschlossenen Objectives; jedes zählt gleich viel.',
      unit_none: 'Noch hat kein aktives Objective einen Fortschritt, also auch die Einheit nicht.',
    },
    pace: {
      unit: 'Der Mittelwert dessen, was heute von jedem Objective erwartet wird.',
      elapsed:
        'Bis {{today}} sind {{elapsed}} des Zyklus vorbei ({{startsOn}} bis {{endsOn}}). Eine gute Landung ist hier {{landing}} ({{ambition}}).',
      closed:
        'Das Objective ist abgeschlossen: Gemessen wird an der guten Landung {{landing}} ({{ambition}}).',
      none: 'Erwartet wird erst etwas, wenn das Objective aktiv ist.',
    },
    health: {
      unit_not_started:
        'Alle aktiven Objectives warten noch auf ihren ersten Wert, und das dürfen sie zu Beginn.',
      unit_mostly_silent:
        'Ohne aktuellen Check-in: {{kept}} von {{count}} Objectives. Schweigen ist nie grün.',
      unit_partly_silent:
        'Erwartet {{expected}}, erreicht {{progress}}. Weil {{kept}} von {{count}} Objectives ohne aktuellen Check-in sind, steht der Status eine Stufe tiefer.',
      none: 'Noch gibt es nichts zu vergleichen, deshalb keinen Status.',
      not_started: 'Ein erster Wert darf bis {{until}} auf sich warten lassen.',
      stale:
        'Der letzte Check-in vom {{on}} liegt {{ageDays}} Tage zurück, erlaubt sind {{days}}. Schweigen ist nie grün.',
      stale_never: 'Seit mehr als {{days}} Tagen fehlt der erste Check-in. Schweigen ist nie grün.',
      gap_on_track:
        'Erwartet {{expected}}, erreicht {{progress}}: Ein Rückstand bis {{onTrack}} ist im Plan.',
      gap_at_risk:
        'Erwartet {{expected}}, erreicht {{progress}}: Ein Rückstand über {{onTrack}} und bis {{atRisk}} ist gefährdet.',
      gap_off_track:
        'Erwartet {{expected}}, erreicht {{progress}}: Ein Rückstand über {{atRisk}} ist nicht im Plan.',
      inside: 'Der letzte Wert ({{value}}) liegt in den Grenzen ({{bounds}}): im Plan.',
      outside: 'Der letzte Wert ({{value}}) liegt außerhalb der Grenzen ({{bounds}}): nicht im Plan.',
      mostly_silent: 'Ohne aktuellen Check-in: {{silent}} des Gewichts. Schweigen ist nie grün.',
      partly_silent:
        'Erwartet {{expected}}, erreicht {{progress}}. Weil zu {{silent}} des Gewichts ein aktueller Check-in fehlt, steht der Status eine Stufe tiefer.',
    },
    forecast: {
      none: 'Eine Prognose gibt es für Zahlenwerte, solange das Objective aktiv ist.',
      too_few:
        'Eine Prognose braucht {{needed}} Check-ins über mindestens {{days}} Tage; bisher gibt es {{count}}.',
      line: 'Eine robuste Linie durch {{count}} Check-ins führt am {{endsOn}} zu {{value}}, vermutlich zwischen {{low}} und {{high}}.',
      periods:
        'Gemeldetes zählt, wie es war; die offenen Zeiträume bis {{endsOn}} ergänzt eine robuste Linie. Der letzte brächte {{value}}, vermutlich zwischen {{low}} und {{high}}; zusammen ergibt das {{progress}}.',
    },
    grade: {
      none: 'Ohne Fortschritt gibt es keinen Vorschlag.',
      suggested: 'Der Vorschlag {{suggested}} ist der Fortschritt, begrenzt auf 0 bis 1: {{colour}}.',
      given: 'Bewertet mit {{grade}}, vorgeschlagen war {{suggested}}: {{colour}}.',
    },
    confidence: {
      none: 'Noch hat niemand eine Zuversicht genannt.',
      last: 'Zuversicht {{confidence}} von 10 beim letzten Check-in am {{on}}.',
      confident_but_off_track:
        'Zuversicht {{confidence}} von 10 am {{on}}, der Status aber ist „{{health}}“. Was wissen wir, das die Zahl nicht zeigt?',
      doubtful_but_on_track:
        'Zuversicht {{confidence}} von 10 am {{on}}, der Status aber ist „{{health}}“. Was sehen wir kommen?',
      objective: 'Der Mittelwert der zuletzt genannten Zuversicht, jedes Key Result mit seinem Gewicht.',
    },
    check_ins: {
      none: 'Zurzeit wird kein Check-in erwartet.',
      current:
        '{{kept}} von {{count}} Key Results, für die Werte erwartet werden, haben einen aktuellen Check-in (Rhythmus: {{days}} Tage oder bis zum nächsten Termin).',
    },
    balance: {
      none: 'Ohne Objectives gibt es keine Balance.',
      share:
        '{{kept}} von {{count}} Objectives sind top-down; angestrebt sind etwa {{aim}}. Archivierte und abgebrochene zählen nicht mit.',
    },
    cycle: {
      elapsed:
        'Bis {{today}} sind {{passed}} von {{days}} Tagen des Zyklus vorbei ({{startsOn}} bis {{endsOn}}).',
    },
  },
  leftOut: {
    not_active: '{{label}} zählt noch nicht mit: nicht aktiv.',
    archived: '{{label}} zählt nicht mit: archiviert.',
    weight_zero: '{{label}} zählt nicht mit: Gewicht 0.',
    find_baseline: '{{label}} zählt nicht mit: Ausgangswert fehlt.',
    no_value: '{{label}} zählt nicht mit: noch kein Wert.',
    silent: '{{label}}: kein aktueller Check-in.',
  },
  period: { week: 'Woche', month: 'Monat' },
  colour: { green: 'grün', amber: 'gelb', red: 'rot' },
} as const
