/**
 * Words that carry grammar and no statement, by primary language, folded. Kept small and set by hand: what is missing here only
 * makes a match a little cheaper. Verbs of saying are here too, since a retelling adds them.
 */
export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    `a about above after again against all also am an and any are aren't as at be because been before being below between both
    but by can cannot can't could couldn't did didn't do does doesn't doing don't down during each even ever every few for from
    further had hadn't has hasn't have haven't having he he'd he'll her here hers herself he's him himself his how however i i'd
    if i'll i'm in into is isn't it it'd it's its itself i've just let like made make makes may me might mine more most much must
    my myself no nor not now of off often oh on once one only onto or other ought our ours ourselves out over own per quite rather
    really said same say says saying shall she she'd she's should so some still such than that that's the their theirs them
    themselves then there there's these they they'd they'll they're they've this those though through thus to too toward towards
    under until up upon us very was wasn't we we'd well we'll were we're weren't we've what whatever when where whether which while
    who whole whom whose why will with within without won't would yes yet you you'd you'll your you're yours yourself yourselves
    you've told tell tells asked asks ask added adds according`,
  ),
  de: words(
    `aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin bis bist da dabei dadurch dafur
    dagegen daher damit dann daran darauf daraus darin daruber das dass dazu dein deine dem den denn der deren des deshalb dessen
    die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines einige er es etwa etwas euch euer
    eure fur gegen habe haben habt hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins
    ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen keiner konnen konnte konnten lassen man mehr mein meine
    mich mir mit muss mussen nach nein nicht nichts noch nun nur ob oder ohne schon sehr sei seien sein seine seinem seinen seiner
    seit sich sie sind so solche soll sollen sollte sondern sonst uber um und uns unser unsere unter viel vom von vor war ware waren
    warum was weg wegen weil weiter welche wenn wer werde werden wie wieder will wir wird wirst wo wollen worden wurde wurden zu
    zum zur zwar zwischen sagte sagt sagen so`,
  ),
  fr: words(
    `a ai aie aient ait alors ans apres au aucun aucune aura aussi autre autres aux avait avant avec avoir avons c ce ceci cela ces
    cet cette ceux chaque chez comme d dans de depuis des deux dire dit donc dont du elle elles en encore entre est et etait
    etaient ete etre eu eux fait faire fois ici il ils j je jusqu l la le les leur leurs lui m ma mais me meme mes moi moins mon n
    ne ni nos notre nous on ont ou par parce pas peu peut plus pour pourquoi puis qu quand que quel quelle qui quoi s sa sans se
    sera ses si soi son sont sous sur t ta te tes toi ton tous tout toute toutes tres trop tu un une vers voici voila vos votre vous y`,
  ),
  es: words(
    `a al algo algun alguna ante antes aqui asi aun aunque bajo bien cada como con contra cual cuando de del desde despues dice dijo
    donde dos e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba estamos estan estar estas este esto
    estos fue fueron ha haber habia han has hasta hay he la las le les lo los mas me mi mientras mis mucho muy nada ni no nos
    nosotros nuestra nuestro o os otra otro para pero poco por porque pues que quien se sea ser si sido sin sino sobre son su sus
    tal tambien tan tanto te tiene todo todos tu un una uno unos usted ya y yo`,
  ),
  it: words(
    `a ad agli ai al alla alle anche ancora avere c che chi ci come con contro cosa cui d da dagli dai dal dalla de degli dei del
    della delle dello di dopo dove e ed era erano essere gli ha hanno ho i il in io la le lei lo loro lui ma me mi mia mio molto ne
    negli nei nel nella no noi non nostra nostro o ogni per perche piu poi prima qua quando quella quello questa questo qui se sei
    si sia siamo sono sta stata stato su sua sul sulla suo tra tu tutti tutto un una uno vi voi`,
  ),
  nl: words(
    `aan al alle als altijd ander andere ben bij daar dan dat de der deze die dit doch doen door dus een en er ge geen had hadden
    heb hebben heeft hem het hier hij hoe hun iets ik in is ja je kan kon kunnen maar me meer men met mij mijn moet na naar niet
    niets nog nu of om omdat ons ook op over reeds te tegen toch toen tot u uit uw van veel voor want waren was wat we wel werd
    wezen wie wij wil worden zal ze zei zelf zich zij zijn zo zonder zou`,
  ),
  pt: words(
    `a ao aos as ate com como da das de dela dele depois do dos e ela elas ele eles em entre era essa esse esta estao este eu foi
    foram ha isso isto ja lhe mais mas me mesmo meu minha muito na nao nas nem no nos nossa nosso num numa o os ou para pela pelo
    por qual quando que quem se sem ser seu sua sao so tambem te tem um uma voce`,
  ),
  pl: words(
    `a aby ale albo ani az bardzo bez bo by byc był była byli było były bedzie beda ci ciebie co czy dla do gdy gdzie go i ich im inny
    iz ja jak jako je jego jej jemu jest jestem jestesmy jeszcze jesli juz kazdy kiedy kto ktora ktore ktory ktorzy lecz lub ma maja mi
    miał mnie moze mu my na nad nam nami nas nasz nasza nasze nie nim o od on ona one oni ono oraz po pod podczas przed przez przy sa sie
    swoj ta tak takze tam te tego tej ten to toba tu tych tylko tym u w wam was we według wiec wszystko wy z za ze zas zeby ale dodał
    dodała mowi powiedział powiedziała`,
  ),
  ru: words(
    `а без бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее если есть еще же за здесь
    и из или им их к как ко когда кто ли либо мне может мы на надо наш не него нее нет ни них но ну о об однако он она они оно
    от очень по под при с со так также такои там те тем то того тоже тои только том ты у уже хотя чего чеи чем что чтобы эта эти
    это этого этои этом этот я сказал сказала`,
  ),
  uk: words(
    `а але б без би бо був була були було бути в вас ваш ви від він вона вони воно все всі де для до дуже є ж за з із и і и іх
    й його ії як яка які якии коли кому лише ми мене на над нам нас наш не ним них ні про при с та так такии також там ти тих то
    того тои тільки у це цеи ці ця час чи що щоб я сказав сказала`,
  ),
  ar: words(
    `في من على الي عن مع هذا هذه ذلك تلك التي الذي الذين ان انه انها كان كانت لم لن لا ما هو هي هم نحن انا انت كل بعض قد قال
    قالت ثم او ام بل لكن حتي اذا عند بعد قبل بين كما لدي لديكم ليس ولكن وقد فيه فيها به بها له لها لهم منه منها عليه عليها هناك
    هنا ايضا غير اي`,
  ),
  tr: words(
    `ama ancak bir biri birkac biz bu bunu cok cunku da daha de defa diye en gibi hem hep her hic icin ile ise kadar ki kim mi mu
    ne neden nerede niye o olan olarak oldu olduğunu ona onlar onu sen siz su tum ve veya ya yani dedi soyledi`,
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}
