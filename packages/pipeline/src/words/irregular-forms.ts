/** English forms that cutting endings cannot bring together: "shot" and "shooting", "lost" and "losing", "children" and "child". */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  `ate:eat beaten:beat became:become began:begin begun:begin bit:bite bled:bleed blew:blow blown:blow bought:buy bound:bind broke:break
  broken:break brought:bring built:build burnt:burn came:come caught:catch children:child chose:choose chosen:choose dealt:deal
  died:die dies:die dying:die done:do drank:drink drawn:draw drew:draw driven:drive drove:drive dug:dig eaten:eat fallen:fall fed:feed
  feet:foot fell:fall felt:feel fled:flee flew:fly flown:fly forgot:forget forgotten:forget fought:fight found:find froze:freeze
  frozen:freeze gave:give given:give goes:go gone:go got:get gotten:get grew:grow grown:grow heard:hear held:hold hid:hide
  hidden:hide hung:hang kept:keep knew:know known:know laid:lay lain:lie lay:lie led:lead left:leave lent:lend lives:live lost:lose
  lying:lie meant:mean men:man met:meet mice:mouse paid:pay ran:run rang:ring risen:rise rose:rise sang:sing sank:sink sat:sit saw:see seen:see
  sent:send shaken:shake shook:shake shot:shoot shown:show shut:shut slept:sleep sold:sell sought:seek spent:spend spoke:speak spoken:speak
  stole:steal stolen:steal stood:stand struck:strike stuck:stick sung:sing sunk:sink swam:swim sworn:swear taken:take taught:teach
  teeth:tooth thought:think threw:throw thrown:throw told:tell took:take torn:tear understood:understand went:go wept:weep women:woman
  woke:wake won:win wore:wear worn:wear written:write wrote:write`
    .split(/\s+/u)
    .map((pair) => pair.split(':'))
    .map(([form = '', base = '']) => [form, base]),
);
