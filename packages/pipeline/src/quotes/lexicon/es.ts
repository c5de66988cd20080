/** How Spanish attributes what was said. */
import type { LexiconData } from './lexicon.ts';

export const es: LexiconData = {
  language: 'es',
  colonClauses: true,
  order: 'svo',
  incises: 'dashes',
  verbs: {
    goingOn: `añadiendo agregando asegurando afirmando precisando señalando indicando explicando subrayando recordando insistiendo declarando
      admitiendo reconociendo advirtiendo antes_de_añadir antes_de_agregar antes_de_asegurar antes_de_afirmar antes_de_precisar
      antes_de_señalar antes_de_indicar antes_de_explicar antes_de_subrayar antes_de_recordar antes_de_admitir antes_de_reconocer
      antes_de_concluir antes_de_advertir`,
    say: `insisten mantiene mantuvo mantienen mantuvieron dijo dice decía dijeron dicen dicho afirmó afirma afirmaron afirman afirmado aseguró asegura aseguraron aseguran asegurado explicó
      explica explicaron explican explicado declaró declara declararon declarado señaló señala señalaron señalan señalado indicó indica
      indicaron indican indicado añadió añade añadieron añaden añadido agregó agrega agregaron agregado contó contaba contaban cuenta contaron cuentan contado
      relató relataba relataban relata relataron relatan relatado manifestó manifiesta manifestaron manifestado sostuvo sostiene sostuvieron sostienen sostenido
      anunció anuncia anunciaron anunciado informó informa informaron informado comunicó comunica comunicaron comunicado advirtió advierte advierten
      advirtieron advertido destacó destaca destacaron destacado subrayó subraya subrayaron subrayado recordó recuerda recuerdan recordaron recordado
      reconoció reconoce reconocieron reconocido admitió admite admitieron admitido confirmó confirma confirmaron confirmado negó niega niegan
      negaron negado escribió escribe escribieron escrito respondió responde respondieron respondido contestó contesta contestaron contestan contestaba contestado precisó precisa precisaron precisado
      apuntó apunta apuntaron insistió insiste insistieron insistido estimó estima estiman prometió promete prometieron prometido denunció
      denuncia denuncian denunciaron denunciado lamentó lamenta lamentan lamentaron reiteró reitera reiteraron comentó comenta comentaron confesó confiesa
      tuiteó tuitea concluyó concluye juró opinó opina opinan consideró considera consideran alertó alerta alertaron`,
    that: `cree creía piensa espera teme reveló revela mostró muestra exigió exige pidió pide sabe supo calcula calculó garantizó garantiza`,
    beside: `coreó corearon coreaba coreaban corea corean gritaron publicó publica gritó gritaba grita gritaban gritan exclamó exclama susurró susurra murmuró preguntó pregunta suspiró bromeó bromea ironizó
      continuó continúa prosiguió prosigue lanzó espetó espeta lloraba llora zanjó zanja resumió resume sentenció
      tituló llamó clamó`,
    reflexive: {
      pronouns: `se`,
      auxiliaries: `ha han había habían`,
      finite: `quejó queja quejaba quejan quejaron quejaban lamentó lamenta lamentaba lamentan lamentaron preguntó pregunta preguntaba preguntan
        preguntaron indignó indigna indignaba indignan indignaron sorprendió sorprende defendió defiende defendieron disculpó disculpa justificó
        justifica felicitó felicita congratuló congratula alegró alegra enorgulleció desesperó desespera resignó resigna sinceró sincera`,
      participles: `quejado lamentado preguntado indignado sorprendido defendido disculpado justificado felicitado congratulado alegrado
        desesperado resignado sincerado`,
    },
    urge: `pidió pide pidieron instó insta instaron exigió exige exigieron prometió promete prometieron llamó amenazó rogó ruega suplicó`,
    about: `denunció denuncia denunciaron condenó condena condenaron acusó acusa acusaron criticó critica criticaron negó niega negaron
      habló_de habla_de hablaron_de describió describe describieron rechazó rechaza lamentó lamenta pidió anunció advirtió_de alertó_de`,
    aboutQuoted: `calificó califica tildó tachó llamó definió habló habla elogió mencionó`,
    ambiguous: `cuenta denuncia comunicado informa dicho escrito muestra llamó estima alerta critica condena resume apunta nota`,
  },
  source: `según de_acuerdo_con en_palabras_de en_palabras_del a_juicio_de a_juicio_del en_opinión_de en_opinión_del conforme_a para`,
  as: `como según`,
  takingUp: `así_lo eso esto`,
  that: `que`,
  whether: `si`,
  how: `por_qué cómo`,
  infinitive: `a`,
  negations: `no nunca jamás ni nadie tampoco ningún ninguna`,
  hypothetical: `podría debería querría rehusó quiere quiso`,
  auxiliaries: `ha han había habían habiendo haber es son fue se`,
  auxiliaryInCue: true,
  finite: `es son era eran fue fueron ha han había habían será serán puede pueden debe está están tiene hay va`,
  adverbs: `también además después luego ya aún todavía ayer hoy así entonces anteriormente públicamente sin_embargo asimismo igualmente
    le les me nos te lo posteriormente finalmente solo sólo allí aquí ahí ahora antes pronto quizá quizás tal_vez siempre incluso afortunadamente desgraciadamente recientemente`,
  times: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre mañana tarde noche ayer hoy hora horas semana mes año`,
  determiners: `ambos ambas el la los las lo un una unos unas este esta estos estas ese esa varios varias algunos algunas muchos muchas otro otra otros
    otras dos tres cada todos todas`,
  definite: `el la los las este esta estos estas ese esa`,
  genderedArticles: { m: 'el un este ese', f: 'la una esta esa' },
  proDrop: true,
  dashSpeech: true,
  prepositions: `a de en con por para desde hasta sobre entre contra sin tras ante bajo durante mediante según al del hacia`,
  locatives: `en desde`,
  ofPlaces: `cerca lejos aldea valle isla vecino vecina vecinos vecinas habitante habitantes alcalde alcaldesa ciudad pueblo puerto calle avenida plaza barrio`,
  callings: `faro policía seguridad familia guardia prensa obra campaña rescate bordo`,
  nounPrepositions: `de del`,
  coordinators: `y e o u pero ni sino`,
  subordinators: `que porque cuando si como aunque mientras donde pues`,
  relatives: `que quien quienes cuyo cuya donde cual`,
  others: `otro otra otros otras segundo segunda tercer tercera`,
  origins: `desde`,
  pronouns: { m: 'él', f: 'ella', p: 'ellos ellas nosotros', n: 'yo ello' },
  possessives: { n: 'su sus mi mis', p: 'nuestro nuestra nuestros' },
  firstPerson: `yo me mí mi mis conmigo nos nosotros nosotras nuestro nuestra nuestros nuestras`,
  onePerson: `yo me mí mi mis conmigo`,
  ownSubjects: `yo nosotros`,
  reporters: `reportero reportera periodista corresponsal`,
  papers: `redacción redactor redactora enviado_especial enviada_especial agencia`,
  by: `por de`,
  greetings: `estimado estimada estimados estimadas querido querida queridos queridas señor señora señores señoras`,
  farewells: `atentamente saludos cordial un_saludo`,
  roles: {
    m: `delegado subdelegado hombre niño padre hijo hermano marido tío vecino maestro profesor abogado médico presidente ministro director alcalde gobernador
      policía bombero panadero embajador secretario diputado senador investigador experto escritor refugiado comandante general doctor
      conductor chófer camarero vendedor enfermero obrero campesino pescador empleado jubilado pastor actor granjero pasajero
      carnicero cocinero mecánico técnico ingeniero inspector soldado capitán voluntario historiador físico político peluquero
      farmacéutico cajero biólogo geólogo arquitecto abuelo cuñado sobrino vocero
      traductor preso detenido desplazado trabajador dueño propietario sacerdote párroco obispo compañero amigo viudo anciano nieto
      suegro prisionero excombatiente portero socorrista alumno defensor sargento coronel agricultor ganadero camionero muchacho juez`,
    f: `delegada subdelegada mujer niña madre hija hermana esposa tía vecina maestra profesora abogada médica presidenta ministra directora alcaldesa
      gobernadora enfermera panadera embajadora secretaria diputada senadora investigadora experta escritora refugiada doctora
      conductora camarera vendedora obrera campesina pescadora empleada jubilada pastora actriz granjera pasajera carnicera cocinera
      mecánica ingeniera inspectora capitana voluntaria historiadora física peluquera farmacéutica cajera bióloga geóloga arquitecta
      abuela cuñada sobrina vocera
      traductora detenida desplazada trabajadora dueña propietaria monja compañera amiga viuda anciana nieta suegra prisionera portera
      bombera alumna defensora agricultora muchacha jueza`,
    n: `vecinos habitantes testigos niños activistas médicos expertos habitante activista portavoz periodista responsable
      testigo jefe estudiante comerciante cantante electricista fiscal superviviente rescatista economista artista piloto guía taxista
      turista
      intérprete joven sobreviviente residente residentes líder guardia manifestante manifestantes migrante migrantes agente agentes
      rehén cooperante dirigente familiares pariente parientes teniente oficial adolescente detenidos presos prisioneros supervivientes
      sobrevivientes desplazados intérpretes`,
  },
  people: `hombre niño padre hijo hermano marido tío vecino abuelo cuñado sobrino mujer niña madre hija hermana esposa tía vecina abuela cuñada sobrina`,
  onDuty: `testigo acusado acusada soldado guardia guardián guardiana policía agente oficial comandante juez jueza magistrado magistrada fiscal intérprete médico
    médica doctor doctora enfermero enfermera chofer chófer conductor tirador secuestrador agresor pistolero combatiente miliciano
    carcelero traficante`,
  honorifics: { m: 'sr. señor don', f: 'sra. señora doña srta.', n: 'dr. dra. lic.' },
  spokespeople: `portavoz representante vocero vocera`,
  bodies: `ministerio autoridad policía ejército gobierno consejo comité comisión tribunal unión partido banco universidad escuela hospital
    agencia oficina naciones onu ue asociación federación instituto fundación organización ong ayuntamiento fiscalía servicio unicef autoridades`,
  statements: `comunicado declaración mensaje tuit tweet vídeo video carta informe artículo entrevista discurso publicación testimonio encuesta
    estudio`,
  notTestimony: `título película libro novela canción titulado titulada documental llamado llamada denominado denominada palabra término
    expresión álbum obra serie programa apodado apodada`,
  selfNaming: `se_describe_como se_presenta_como se_hace_llamar`,
  bareSources: `fuente fuentes datos cifras estadísticas estimaciones medios autoridades testigo testigos experto expertos informe informes informaciones documentos encuestas
    estudios relatos testimonios registros vecinos funcionarios versiones`,
  onThings: {
    shown: `escrito escrita escritos escritas pintado pintada pintados pintadas grabado grabada grabados grabadas inscrito inscrita inscritos inscritas decía ponía`,
    showing: `escribió escribía escribe escribían ponían leía leían gritó gritaba gritaban grita gritan gritaron grito gritos gritado pintaron pintó`,
    things: `pared paredes muro muros puerta puertas cartel carteles pancarta pancartas letrero letreros pizarra lápida placa tapia`,
    was: `estaba era`,
  },
  dying: {
    told: `entre_los/las_muertos/fallecidos/víctimas/desaparecidos murió/falleció/fallecieron/fallecido/fallecida/ahogó/ahogado/ahogada/pereci*/desapareció/desaparecieron/desaparecido/desaparecida ha/había/resultó/está/,_muerto/muerta fue/fueron_hallad*/encontrad*_muert* perdió/perdido_la_vida
      fue/fueron/sido/era/resultó/,_asesinad*/ejecutad*/fusilad*`,
    dead: `muerto muerta muertos muertas fallecido fallecida fallecidos fallecidas difunt* asesinad* desaparecid* ahogad*`,
    alive: `muert*_de_miedo/risa/cansancio/sueño/vergüenza/pena/celos/susto/nervios/ganas ahogad*_en/por_…_deudas/llanto/lágrimas/trabajo/llantos por_muert*`,
  },
  anonymity: {
    wish: `pid*/solicit*/exig*/prefir*/prefer*/mantener/mantien*/guardar/conservar/permanecer/quedar_…_anonimato/anónim*
    quiso/quiere/quier*/desea/deseó_…_permanecer/seguir/mantener*/quedar*_…_anonimato/anónim* condición_de_…_anonimato bajo/desde_…_anonimato
    pid*/solicit*/exig*/prefir*/prefer*/rog*_…_no_ser_…_identificad*/nombrad*/citad* no_quiso/quiere/quieren/quisieron/desea/deseó/quería/querían_…_ser_…_identificad*/nombrad*/citad*
    pid*/solicit*/exig*/prefir*/prefer*/rog*_…_no_…_dar/revelar/publicar/divulgar/decir/mencionar/difundir/usar/utilizar/dé/revele/publique/divulgue/mencione/use/revelara/publicara/mencionara_…_su/sus_…_nombre/nombres/identidad/apellido/apellidos
    pid*/solicit*/exig*/rog*_…_que_…_su/sus_…_nombre/nombres/identidad_no_…_publi*/revel*/divulg*/mencion*/us*
    no_quiso/quiere/quieren/quisieron/desea/deseó/quería/querían_…_dar/revelar/decir/facilitar/publicar_…_su/sus_…_nombre/nombres/identidad/apellido
    negó/niega/rehusó_…_dar/revelar/decir/facilitar_…_su_…_nombre/identidad cuyo/cuya/cuyos_…_nombre/nombres/identidad_…_reserv*/omit*/protege*/protegid*/oculta*/no
    reserva*/omit*_…_su_…_nombre/identidad identidad/nombre_reservad*/protegid* habl*/declar*_…_anónimamente
    usamos/damos/publicamos/utilizamos/usa/publica/utiliza_…_solo/sólo/solamente/únicamente_su/sus_nombre/nombres_de_pila solo/sólo/solamente/únicamente_…_usamos/damos/publicamos/utilizamos/usa/publica_su/sus_nombre/nombres_de_pila
    que/quien_no_puede/pueden/debe/deben_…_ser_…_identificad* que/quien_no_puede/pueden/debe/deben_ser_nombrad*_,/./por`,
    changed: `nombre/nombres/identidad_…_cambiad*/modificad*/alterad* nombre/nombres_fictici*/supuest*/falso/falsos/inventad* no_es_su_…_nombre no_son_sus_…_nombres seudónimo/seudónimos/pseudónimo/pseudónimos`,
    called: `pid*/quiere/quería/prefier*_que_la/lo/le_llamen/llamemos/llamáramos/llamaran quiere/quería/pid*_ser_llamad*
      que/quien/quienes_…_llamaremos/llamamos/llamaré la/lo/las/los_llamaremos/llamamos/llamaré llamémosla/llamémoslo/llamémosle le_llamaremos como_la/lo/le_llamaremos
      identificad*/llamad*_aquí_como/solo/sólo aquí_llamad*`,
    name: `nombre identidad apellido`,
    names: `nombres identidades apellidos`,
    of: `de del`,
    others: `tu tus vuestro vuestra mi mis nuestro nuestra nuestros`,
    people: `todos todas personas entrevistados entrevistadas entrevistada entrevistado protagonistas protagonista participantes mujeres hombres niñas niños jóvenes joven menores menor afectados afectadas`,
  },
  media: {
    video: `vídeo video vídeos youtube periscope`,
    post: `tuit tweet twitter facebook instagram tuiteó redes_sociales publicación telegram`,
    statement: `comunicado declaración carta nota_de_prensa`,
    interview: `entrevista a_reuters a_efe a_afp`,
    broadcast: `televisión radio`,
  },
};
