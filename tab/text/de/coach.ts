export const coach = {
  name: 'Coach',
  beside: 'Hinweise des Coachs',
  count_one: 'Coach: {{count}} Hinweis',
  count_other: 'Coach: {{count}} Hinweise',
  none: 'Coach: alles klar',
  set_one: 'Coach: {{strength}} · {{count}} Hinweis',
  set_other: 'Coach: {{strength}} · {{count}} Hinweise',
  inAWord: { strong: 'stark', fair: 'solide', weak: 'ausbaufähig' },
  clear: 'Der Coach hat keine Hinweise mehr.',
  severity: { error: 'Wichtig', warning: 'Hinweis', hint: 'Anregung' },
  asks: 'Frage',
  take: 'Übernehmen: „{{text}}“',
  takeKey: 'Alt + Enter',
  why: 'Zur Regel',
  understood: 'Verstanden:',
  noMetric: 'Noch keine Messgröße erkannt: Von welchem Wert auf welchen Wert?',
  strength: {
    strong: 'Stark formuliert',
    fair: 'Gute Grundlage, an einigen Stellen geht es klarer',
    weak: 'Noch viel Luft nach oben',
  },
  dismiss: 'Beiseitelegen',
  dismissReason: 'Warum passt der Hinweis hier nicht?',
  setAside: 'Beiseitegelegt: {{reason}} ({{name}})',
  edit: 'Bearbeiten: {{title}}',
  allRules: 'Alle Regeln des Coachs',
  takeMetric: 'Aus dem Titel übernehmen: {{metric}}',
} as const

export const coachRules = {
  title: 'Regeln des Coachs',
  intro:
    'Der Coach liest mit, ohne Netz und ohne KI, auf Deutsch und Englisch. Er urteilt nur über Texte, nie über Menschen. Wo er nicht sicher ist, fragt er.',
  groups: { objective: 'Objectives', 'key-result': 'Key Results', set: 'Wie alles zusammenpasst' },
  good: 'Gutes Beispiel',
  weak: 'Schwaches Beispiel',
  source: 'Quelle: {{source}}',
} as const
