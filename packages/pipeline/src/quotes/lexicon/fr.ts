/** How French attributes what was said. */
import { VERBS_OF_SAYING } from '../../words/verbs-of-saying.ts';
import type { LexiconData } from './lexicon.ts';

export const fr: LexiconData = {
  language: 'fr',
  colonClauses: true,
  order: 'svo',
  incises: 'commas',
  verbs: {
    goingOn: `ajoutant précisant affirmant assurant expliquant soulignant indiquant déclarant estimant rappelant reconnaissant insistant jugeant
      promettant tout_en_ajoutant tout_en_précisant tout_en_affirmant tout_en_assurant tout_en_expliquant tout_en_soulignant
      tout_en_indiquant tout_en_déclarant tout_en_estimant tout_en_rappelant tout_en_reconnaissant tout_en_insistant tout_en_jugeant
      tout_en_promettant avant_d'_ajouter avant_de_préciser avant_d'_affirmer avant_d'_assurer avant_d'_expliquer avant_de_souligner
      avant_d'_indiquer avant_de_déclarer avant_d'_estimer avant_de_rappeler avant_de_reconnaître avant_d'_admettre avant_de_conclure
      avant_de_concéder avant_d'_avouer`,
    say: `${VERBS_OF_SAYING.fr.say} ${VERBS_OF_SAYING.fr.participle} déclara déclarèrent ajouta ajoutèrent expliqua expliquèrent affirma affirmèrent assura assurèrent annonça annoncèrent raconta racontèrent confia
      précisa insista indiqua indiquèrent estima jugea avoua remarqua observa souligna rappela témoigna résuma répondit répondirent poursuivit
      conclut reprit soutint admit reconnut prévint disait disent disaient dira déclarait déclarent affirmait affirment assurait assurent
      expliquait expliquent précisait précisent ajoutait ajoutent indique indiquait
      indiquent estimait estiment annonce annonçait annoncent annoncé racontait racontent souligne
      soulignait soulignent souligné rappelle rappelait rappelé confie confiait confient écrit écrivait écrivent soutient soutenait
      soutiennent soutenu maintient maintenait maintiennent maintenu persiste persistait reconnaît reconnaissait reconnu admet admettait admis prévient prévenu avertit averti note notait noté relève
      relevé répondait réplique répliqué rétorque rétorqué rapporte rapportait rapportent rapporté témoigne témoignait témoignent témoigné
      martèle martelé insiste insisté juge jugeait jugé prétend prétendait prétendu promet promettait promis tweete tweeté twitté confirme confirmait confirmé révèle révélé craint craignait redoute espère espérait conclut conclu poursuit poursuivi
      dénonce dénoncé déplore déploré regrette regretté nie niait nié dément démenti jure juré`,
    that: `sait montre montré révèle exige exigé demande demandé pense pensait croit suggère suggéré signale signalé garantit garanti`,
    beside: `demanda demandèrent lança lancèrent murmura murmurèrent souffla cria crièrent répliqua rétorqua commenta soupira hurla plaisanta interrogea
      s'écria s'exclama s'indigna s'étonna poste posté publie publié publiait souffle soufflait lance lançait lancé crie criait crié s'exclame s'exclamait s'écrie murmure murmurait soupire soupirait
      ironise plaisante sourit s'interroge interroge tonne tonné glisse glissait résume résumait commente commenté s'indigne s'indignait s'emporte
      renchérit enchaîne reprend lâche lâché sanglote hurle hurlait chuchote se_souvient se_désole se_réjouit s'inquiète s'alarme
      appelle_à continue continué intitulé lit clame clamé scande scandaient confesse confessé`,
    reflexive: {
      pronouns: `se s'`,
      auxiliaries: `est était sont`,
      finite: `exclame exclamait exclament écrie écriait écrient insurge insurgeait insurgent indigne indignait indignent emporte emportait emportent
        interroge interrogeait interrogent souvient souvenait souviennent souvenaient rappelle rappelait rappellent remémore plaint plaignait plaignent
        étrangle étranglait étranglent lamente lamentait lamentent désole désolait désolent réjouit réjouissait réjouissent félicite félicitait
        félicitent inquiète inquiétait inquiètent alarme alarmait alarment étonne étonnait étonnent agace agaçait énerve énervait amuse amusait
        enthousiasme enthousiasmait justifie justifiait défend défendait désespère désespérait offusque scandalise révolte révoltait excuse
        enorgueillit émerveille émeut demande demandait demandent`,
      participles: `exclamé exclamée exclamés exclamées écrié écriée écriés écriées insurgé insurgée insurgés insurgées indigné indignée indignés
        indignées emporté emportée emportés interrogé interrogée interrogés interrogées souvenu souvenue souvenus souvenues rappelé rappelée remémoré
        remémorée plaint plainte plaints plaintes étranglé étranglée lamenté lamentée lamentés lamentées désolé désolée désolés réjoui réjouie réjouis
        réjouies félicité félicitée félicités inquiété inquiétée inquiétés alarmé alarmée alarmés étonné étonnée étonnés agacé agacée énervé énervée
        amusé amusée enthousiasmé enthousiasmée justifié justifiée défendu défendue désespéré désespérée offusqué offusquée scandalisé scandalisée
        révolté révoltée excusé excusée ému émue demandé demandée`,
    },
    urge: `appelle appelé exhorte exhorté demande demandé promet promis prie prié menace menacé supplie supplié invite invité`,
    about: `dénonce dénoncé déplore déploré condamne condamné accuse accusait accusé critique critiqué nie nié dément démenti parle_de
      parlait_de parlé_de évoque évoquait évoqué décrit décrivait rejette rejeté réclame réclamé salue salué annonce annoncé annonça annoncèrent`,
    aboutQuoted: `se_dit se_disait s'est_dit s'est_dite se_disent s'estime juge jugeait jugé qualifie qualifié qualifiait appelle parle parlait parlé traite traité évoqué pointe pointé fustige fustigé vante vanté`,
    participle: ``,
    ambiguous: `note rapporte publié juge poste demande annonce critique menace appelle promis précise lance résume témoigne compte dit`,
  },
  source: `selon d'_après d'après suivant de_l'_avis_de à_en_croire au_dire_de d'_après_les_dires_de aux_yeux_de pour`,
  so: ``,
  as: `comme`,
  takingUp: `c'_est_ce_que c'_est_ce_qu' voilà_ce_que voilà_ce_qu'`,
  that: `que qu'`,
  whether: `si`,
  how: `pourquoi comment`,
  infinitive: `de d' à`,
  negations: `ne n' pas jamais ni aucun aucune personne`,
  hypothetical: `pourrait devrait voudrait refuse refusé veut`,
  auxiliaries: `a ont avait avaient ayant est sont était étaient s' se aura aurait auraient serait seraient`,
  auxiliaryInCue: true,
  finite: `est sont était étaient a ont avait avaient aurait auraient serait seraient sera seront peut peuvent doit fait va vont`,
  adverbs: `aussi encore également ensuite déjà toujours ainsi notamment mardi lundi mercredi jeudi vendredi samedi dimanche hier
    y en lui leur nous vous me m' te t' se lors longuement publiquement par_ailleurs cependant toutefois pourtant alors enfin même bien seulement puis d'abord soudain soudainement parfois souvent désormais ailleurs ici là certes bref surtout
    peut-être aujourd'hui demain néanmoins finalement heureusement malheureusement récemment auparavant bientôt aussitôt pourtant
    mieux pis aussitôt voilà`,
  times: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre matin soir midi après-midi nuit heure heures hier aujourd'hui demain semaine mois an année`,
  determiners: `le la les l' un une des ce cet cette ces plusieurs quelques certains certaines chaque tous toutes deux trois d'autres du`,
  definite: `le la les l' ce cet cette ces`,
  genderedArticles: { m: 'le un ce cet', f: 'la une cette' },
  prepositions: `à de d' en dans sur sous avec pour par chez vers depuis pendant après avant entre contre sans lors au aux du des devant
    derrière selon malgré dès jusqu'à face via autour`,
  locatives: `dans en à`,
  ofPlaces: `près loin autour maires village hameau bourg île vallée habitant habitante habitants habitantes riverain riveraine riverains maire mairie ville village port rue avenue boulevard place quartier commune région`,
  callings: `phare paix corps sécurité famille garde bord presse gare secours`,
  nounPrepositions: `de d' du des`,
  coordinators: `et mais ou ni car`,
  subordinators: `que qu' parce quand lorsque lorsqu' si comme puisque tandis alors`,
  relatives: `qui que qu' dont où lequel laquelle`,
  others: `autre autres deuxième second seconde troisième`,
  pronouns: { m: 'il lui', f: 'elle', p: 'ils elles nous', n: "on je ce c'" },
  possessives: { n: 'son sa ses mon ma mes', p: 'leur leurs notre nos' },
  firstPerson: `je j' me m' moi mon ma mes nous notre nos`,
  onePerson: `je j' me m' moi mon ma mes`,
  ownSubjects: `je j' nous`,
  reporters: `reporter journaliste correspondant correspondante`,
  papers: `rédaction agence envoyé_spécial envoyée_spéciale`,
  by: `par de`,
  greetings: `madame monsieur mesdames cher chère chers chères`,
  farewells: `cordial bien_à sincères respectueusement veuillez`,
  roles: {
    m: `homme garçon père fils frère grand-père cousin neveu beau-père beau-frère mari oncle voisin habitant enseignant instituteur militant avocat président directeur gouverneur
      policier pompier éclusier boulanger ambassadeur député sénateur chercheur expert patron ouvrier agriculteur écrivain réfugié
      médiateur commandant général chauffeur conducteur serveur vendeur infirmier paysan pêcheur étudiant employé retraité commerçant
      restaurateur berger gardien acteur chanteur danseur fermier passager batelier boucher cuisinier mécanicien technicien
      électricien ingénieur procureur inspecteur lieutenant capitaine soldat vétéran survivant volontaire physicien historien
      politicien plombier facteur coiffeur pharmacien caissier
      traducteur rescapé migrant détenu prisonnier prêtre ami veuf résident manifestant travailleur déplacé magistrat greffier curé
      évêque imam compagnon fiancé colonel sergent adolescent dirigeant`,
    f: `femme fille mère soeur sœur épouse tante grand-mère grand-tante cousine nièce belle-mère belle-sœur voisine habitante enseignante institutrice professeure militante avocate présidente
      directrice mairesse gouverneure infirmière policière boulangère ambassadrice députée sénatrice chercheuse experte patronne
      ouvrière réfugiée chauffeuse conductrice serveuse vendeuse paysanne pêcheuse étudiante employée retraitée commerçante
      restauratrice bergère gardienne actrice chanteuse danseuse fermière passagère bouchère cuisinière mécanicienne technicienne
      ingénieure procureure inspectrice lieutenante survivante physicienne historienne politicienne factrice coiffeuse pharmacienne
      caissière cheffe témoine autrice écrivaine
      traductrice rescapée migrante détenue prisonnière amie veuve résidente manifestante travailleuse déplacée exilée adolescente
      compagne fiancée`,
    n: `habitants voisins témoins responsables enfants militants médecins experts activiste maire ministre porte-parole
      journaliste responsable témoin secrétaire médecin professeur chef volontaire capitaine géologue architecte athlète artiste
      pilote guide économiste sociologue biologiste dentiste secouriste bénévole touriste juge philosophe linguiste poète
      interprète propriétaire collègue collègues otage otages détenus prisonniers rescapés survivants migrants déplacés manifestants`,
  },
  people: `homme garçon père fils frère grand-père grand-mère cousin cousine neveu nièce mari oncle voisin femme fille mère soeur sœur épouse tante voisine`,
  onDuty: `témoin accusé accusée prévenu prévenue soldat soldate garde gardien gardienne surveillant surveillante policier policière gendarme agent agente officier commandant
    juge magistrat magistrate procureur procureure interprète médecin infirmier infirmière ambulancier ambulancière chauffeur tireur
    ravisseur agresseur passeur combattant milicien enquêteur enquêtrice`,
  honorifics: { m: 'm. monsieur mr', f: 'mme madame mlle', n: 'dr docteur me maître pr' },
  spokespeople: `porte-parole représentant représentante responsable`,
  bodies: `ministère autorité police armée gouvernement conseil comité commission tribunal union parti banque université école hôpital agence
    bureau nations onu ue association fédération institut fondation organisation ong mairie préfecture parquet service services unicef autorités`,
  statements: `communiqué déclaration message tweet vidéo lettre rapport article interview entretien discours billet post témoignage enquête étude`,
  notTestimony: `titre film livre roman chanson intitulé intitulée documentaire baptisé baptisée dit surnommé surnommée mot terme expression
    émission album pièce série`,
  notTestimonyBehind: 'film album',
  selfNaming: `se_présente_comme se_décrit_comme se_fait_appeler`,
  bareSources: `source sources données chiffres statistiques estimations médias autorités témoin témoins expert experts rapports informations documents enquêtes sondages études
    récits témoignages habitants`,
  onThings: {
    shown: `écrit écrits écrite écrites inscrit inscrits inscrite inscrites peint peints peinte peintes gravé gravés gravée gravées affiché affichés affichée affichées`,
    showing: `écrivait écrivaient écrire écrivant affichait affichaient affiche affichent cri cris cria crie crient criait criaient crié crier lisait lisaient`,
    things: `mur murs porte portes panneau panneaux pancarte pancartes affiche affiches banderole banderoles tableau tombe plaque enveloppe portail`,
  },
  dying: {
    told: `parmi_les_morts/victimes/disparus est/était/sont/,_mort/morte/morts/mortes été_retrouvé*_mort* mourut/décédé*/décéda/noyé*/péri/périt a/ont/avait/est/,_disparu/disparue perd/perdu/perdit_la_vie été/fut/furent/est/sont/,_tué*/assassiné*/exécuté* été/fut/furent/,_abattu*`,
    dead: `mort morts morte mortes défunt* disparu*`,
    alive: `mort/morte/morts/mortes_de/d'_fatigue/peur/rire/honte/trouille/inquiétude/ennui/jalousie/sommeil/trac/angoisse noyé*_de/dans/sous_…_larmes/dettes/travail/chagrin`,
  },
  anonymity: {
    wish: `sous_…_anonymat condition_d'_anonymat condition_…_de_l'_anonymat conserv*/gard*/préserv*_…_l'_anonymat conserv*/gard*/préserv*_son/leur_anonymat
    requis/requi*/demand*/souhait*/préfèr*/préfér*/veut/veulent/voul*/désir*/tient/tenait/exig*/réclam*_…_anonymat/anonyme/anonymes rest*_anonyme/anonymes
    souhait*/veut/veulent/voul*/désir*/préfèr*/préfér*/demand*/tenait_…_ne/pas_…_être_…_nommé*/identifié*/cité*
    pas_souhaité/voulu/désiré_…_être_…_nommé*/identifié*/cité* souhait*/veut/veulent/voul*/désir*/demand*_…_ne/pas_…_que_son/leur/leurs_…_nom/noms/prénom/identité
    souhait*/veut/veulent/voul*/désir*/demand*_que_son/leur/leurs_…_nom/noms/prénom/identité_…_pas/tu/tue/tus/caché*/secret*/secrète
    refus*/préfèr*/préfér*/pas_…_taire/donner/révéler/divulguer/dévoiler/décliner/communiquer_son/leur/leurs_…_nom/noms/identité/prénom
    dont_…_nom/noms/identité/prénom_…_pas/tu/tue/tus/protég*/préserv*/caché*/confidenti* parl*/témoign*/exprim*_…_anonymement
    refus*/pas_d'_être_…_nommé*/identifié* refus*_…_être_…_nommé*/identifié* nom/noms_connu*_de_la_rédaction dont/nous/on_…_taisons/tait/taire_…_nom/noms/identité
    donnons/donne/publions/publie/utilisons/utilise/mentionnons/indiquons_que_son/leur/leurs_prénom/prénoms seul*_son/leur/leurs_prénom/prénoms_…_donné*/publié*/utilisé*/mentionné*/indiqué*
    qui_ne_peut/peuvent/doit/doivent_…_être_…_identifié* qui_ne_peut/peuvent/doit/doivent_…_être_nommé*_,/./pour/par dont_…_nom/noms/prénom/identité_ne_…_révélé*/divulgué*/publié*/dévoilé*`,
    changed: `nom/noms/prénom/prénoms/identité/identités_…_été_modifié*/changé*/altéré* nom/noms/prénom/prénoms_modifié*/changé*/fictif*/inventé*
    nom/noms/prénom/prénoms_d'_emprunt pseudonyme/pseudonymes pas_son_vrai_nom/prénom pas_leur_vrai_nom pas_leurs_vrais_noms`,
    called: `veut/voulait/souhait*/demand*_…_être_appelé*
      que_nous_…_appellerons/appelons/nommerons/nommons que_l'_on_…_appellera/nommera comme_nous_l'/les_…_appellerons/appelons/nommerons
      nous_l'_appellerons/appelons/nommerons appelons-la/appelons-le/nommons-la/nommons-le désigné*_ici_sous_le_…_nom/prénom_de appelé*/nommé*/prénommé*_ici`,
    name: `nom prénom identité`,
    names: `noms prénoms identités`,
    of: `de du des d'`,
    others: `votre vos ton tes tien notre nos mon mes`,
    people: `tous toutes personnes gens intéressé intéressée intéressés intéressées interlocuteurs interlocutrices participants participantes interrogés interrogées protagonistes femmes hommes filles garçons jeune jeunes mineurs mineures`,
  },
  media: {
    video: `vidéo vidéos direct_vidéo youtube periscope`,
    post: `tweet tweets twitter facebook instagram tweeté tweete réseaux_sociaux billet blog telegram`,
    statement: `communiqué déclaration lettre`,
    interview: `interview entretien à_reuters à_l'afp à_l'_afp`,
    broadcast: `télévision radio antenne bfmtv`,
  },
  reportedMood: `aurait auraient serait seraient`,
};
