/** Strong German bases: infinitive → third person, preterite, participle. */
export const STRONG_DE = `schliessen schliesst schloss geschlossen|schreiben schreibt schrieb geschrieben|nehmen nimmt nahm genommen
geben gibt gab gegeben|halten hält hielt gehalten|bringen bringt brachte gebracht|gewinnen gewinnt gewann gewonnen
steigen steigt stieg gestiegen|wachsen wächst wuchs gewachsen|sinken sinkt sank gesunken|fallen fällt fiel gefallen
heben hebt hob gehoben|treffen trifft traf getroffen|laden lädt lud geladen|sprechen spricht sprach gesprochen
senden sendet sandte gesandt|binden bindet band gebunden|finden findet fand gefunden|gehen geht ging gegangen
ziehen zieht zog gezogen|bieten bietet bot geboten|stehen steht stand gestanden|kommen kommt kam gekommen
werben wirbt warb geworben|lassen lässt liess gelassen|schneiden schneidet schnitt geschnitten|laufen läuft lief gelaufen
rufen ruft rief gerufen|fahren fährt fuhr gefahren|bleiben bleibt blieb geblieben|liegen liegt lag gelegen
werfen wirft warf geworfen|lesen liest las gelesen|streichen streicht strich gestrichen|sehen sieht sah gesehen
backen backt backte gebacken|messen misst mass gemessen|denken denkt dachte gedacht|kennen kennt kannte gekannt
wissen weiss wusste gewusst|helfen hilft half geholfen|tragen trägt trug getragen|lösen löst löste gelöst
scheinen scheint schien geschienen|gelingen gelingt gelang gelungen|geniessen geniesst genoss genossen|riechen riecht roch gerochen
wenden wendet wandte gewandt|nennen nennt nannte genannt|brechen bricht brach gebrochen|bitten bittet bat gebeten
tun tut tat getan|leihen leiht lieh geliehen|greifen greift griff gegriffen|halbieren halbiert halbierte halbiert
schaffen schafft schuf geschaffen|weisen weist wies gewiesen|schreiten schreitet schritt geschritten|stechen sticht stach gestochen
gelten gilt galt gegolten|heissen heisst hiess geheissen|hängen hängt hing gehangen|leiden leidet litt gelitten|stossen stösst stiess gestossen
scheiden scheidet schied geschieden|schieben schiebt schob geschoben|beginnen beginnt begann begonnen|essen isst ass gegessen`
