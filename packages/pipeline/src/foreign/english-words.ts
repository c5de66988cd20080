/**
 * English words as one hears them in short sentences, beside the stop words: folded, each without its endings. No word that German or French writes too, but for those
 * that `is-plainly-english.ts` calls shared: what was added is written in English a hundred times as often.
 */
const WORDS = `abandoned ability able abroad accept access account accused accustomed achieve across act activity actor actress add addition additional address adopted
  advance advantage advice affected afford afraid afternoon age agency ago agree agreement ahead aid aim airport alcohol alive allow almost alone along
  already although always amazing among amount angry announced announcement another answer anxious anybody anymore anyone anything anyway anywhere apart
  apartment apologize appeal appear appearance apple apply appointment appreciate approach appropriate area argue army around arrest artist ashamed aside
  asleep ate attack attempt author authority available average avoid awake aware away baby back bad bag bank barely basic basis bath beach bear beat
  beautiful beauty became become bed bedroom beer began begin begun behavior behind believe belong bench benefit bet better beyond bicycle big bigger
  biggest bike bill bird birth birthday bit black blame bless blind blood blue board boat body bomb bombs book border bored boring born borrow boss bother
  bottle bottom bought box boy boyfriend boys brain brand bread break breakfast breath bridge bright bring broke broken brother brothers brought brown
  build building built bullet bullets burn burned burning burnt burst bus busy button buy bye cake call called calm came camera campaign capacity captain
  card care career careful carry cash castle cat catch caught cell center century ceremony chairman challenge character chased cheap cheaper check cheese
  chess chicken chief child childhood children chocolate choice choose chosen church city claim class classroom clean clear climate climb clock close
  closer clothes coat coffee cold college color come comes comfortable coming comment committed committee common community company compared competition
  complain complete complex complicated computer concern conference confidence confident confirm conflict confused connection consequences consider
  contract control convince cook cooperation copy corner cost couch council count country cover crazy cream create credit criminal crisis critical
  criticism cross crowd crowns cry crying cup curious current cut cute dad damage dance danger dangerous dark data daughter day days dead deal dear death
  debate debt decide decision declared deep defence deficit definitely degree delay delicious delighted demand democracy department depend depressed
  deserve desk despite destroyed detail development diary dictionary died diet difference different difficult difficulty dinner director dirty disappointed
  discovered discuss disease dishes divided doctor dog done door doubt dozen drank draw dream dress drink drive driver drop drove drowned drowning drug
  drunk dry duty dying earlier early earth earthquake easier easy eat eaten economic economy education effect eight either elected election electric
  electricity eleven else email emergency empty enemy energy engaged engine enjoy enough enter entire entrance environment equal equipment escape
  especially essential estate evening event eventually everybody everyone everything everywhere evidence exam examination example except exchange excited
  exciting executive exercise exhausted exist expect expensive experience experiment explain explanation extremely eye eyes face fact factory fail failure
  fall familiar family famous far farm fashion faster fat father fault favor favour fear fed federal feel feeling feet fell felt female fence fever field
  fifteen fifty fight fighting financial find finger finish finished fire firm first fish five flat fled flee flight floor flower fly focus follow food
  fool foreign forest forever forget forgive forgot forgotten form forward fought found four fourth free freedom fresh friend friends full fully fun funny
  furniture game garden gas gate gathered gave general get gets getting gift girl girlfriend girls give given glad glass go goal god goes going gold gone
  good goodbye got gotten government graduated grandfather grandmother granted grateful great greater greatest green grew ground grow grown growth guess
  guests guilty guitar gun guns guy habit hair half hand hands happen happened happiness happy hard harder harm hate head headache health healthy hear
  heard heart heat heavy height held hell hello help helped hid hidden hide hiding high higher highest hill history hit hobby hold holiday home homework
  honest hope horse hospital hot hotel hour hours house houses huge human hundred hungry hurry hurt husband ice idea ill illness imagine impressed improve
  include income increase independent individual industry informed injured inside insisted instead insurance intend interest internal introduce investment
  investors involved island jacket jail jealous job join joke judge juice jump keep kept key kid kids kill killed killing kind king kiss kitchen knew knife
  know knowledge known knows lack lady lake land larger largest last late later latest laugh launch law lawyer lay lazy lead learn least leave leaving led
  left leg legislation lend less letter level liar library license lie life lift light limit line list listen little live lived lives living loan located
  lock lonely long longer look looked lose loss lost lot lots loud love loved low lower luck lucky lunch lying mad majority man manage many map market
  marriage married marry material matter maybe mayor meal mean meant meat media medical medicine meet member memory men mercy mess meters metres midnight
  military milk mind minister minutes mirror miss missing mistake mistaken mom money month months mood morning mother mountain mouth move movement movie
  murder museum music naive naked name native natural near nearby nearest necessary neck need negotiations neighborhood neither nervous network never new
  newspaper next nice night nine nobody noise none north nose nothing notice novel nuclear number nurse obey object obvious occur ocean offer officer
  official oil old older oldest open operation opportunity opposite order organization organized outside owe owner package paid paint paper parents park
  particular party passengers passport past path pay peace pen pencil people percent perfect perhaps period person personal phone picture piece pity place
  planet play player please pleasure plenty pocket poem police policeman policy polite political politics pool poor popular possibility potential pounds
  power powerful practice pray prayed prefer prepare presence present president presidential press pressure pretend pretty prevent previous price prison
  prize probably problem process product professional professor program progress project promise proof property proposal proposed protect proud prove
  provide published punished purchase purpose push quality quarter quick quiet quit rain raise ran reach read ready real reality realize reason receive
  recent recognize recommend red reduce refugees region regional regular rejected related relationship relax release reliable religious remain remember
  remind rent repair repeat reply representative request require rescue research researchers resources response responsibility responsible rest result
  retired return revealed rice rich rid ride right rise risk river road role roof room rope round rule rumor run running sad safe safety salary salt sat
  satisfied save saved saw scene schedule school screamed screaming sea search season seat second secretary sector security see seem seen seldom self sell
  send senior sense series serious set seven several sex shape share sharp shelter ship shoes shoot shooting shop short shot shoulder shout shouted show
  shower shut shy sick side sight sign significant silence silent similar simply since sing singer single sir sister sisters sit six size skin sky sleep
  sleepy slept slow small smaller smart smarter smell smile smoke snow soccer society sold soldier soldiers solve somebody someone something somewhere son
  song soon sooner sorry sound soup south space speak speaker special specific speech speed spend spent spite split spoke spoken spokesman spread spring
  square staff stairs stand started state statement stay stayed step stick stole stolen stone stood stop stopped store storm story straight strange
  stranger strategy street strike strong stronger stuck student study stuff stupid subject succeed success successful sudden sugar suggest suitcase summer
  sun supermarket sure surgery survive survived sweater sweet swim system take taken taking talk talking tall taller target task taste taught tax tea teach
  teacher team tears technical technology teeth telephone television telling ten term terrified text thank thanks theory therefore thick thief thing things
  think third thirsty thirty thought thousand threatened three threw throughout throw tie till time tired title today together tomorrow tongue tonight took
  touch tough town track trade traditional traffic translate trapped travel treat treatment tree trial tried trip troops trouble truck true trust truth try
  trying turn turned twenty twice two umbrella unable uncle understand understood unemployment unhappy university unless unlikely unusual upset upstairs
  use useful users usual vacation value various vegetables vehicle victory video view village virtual visit voice voters wait waited waiting wake walk
  walked wall wallet want wanted war wash waste watch water way weak weapon wear weather website wedding week weeks weight weird welcome went west wet
  whenever white wide wife win wind window wine wing winter wise wish woke woman women won wonder wonderful word words wore work world worry worse worst
  worth wounded write writer written wrong wrote year years yellow yesterday young younger`;

export const ENGLISH_WORDS: readonly string[] = WORDS.trim().split(/\s+/u);
