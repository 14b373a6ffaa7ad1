"""How common words are in titles of papers, in bits; data only, it must not compare anything.

Counted over 159,307 titles of papers, on and off arXiv, by word stem. A word of n bits stands in
one title of 2**n. A word that is not here is rarer than any of these.
"""

from __future__ import annotations

from functools import lru_cache

RARE_BITS = 11.0
"""Of a word that is not in the table: the measured middle of the rest is above it."""

_TIERS: dict[int, str] = {
    1: "for",
    2: "a and in of",
    3: "learni model on the with",
    4: "based data from genera langua multi networ to using via",
    5: """
        an analys approa by classi contro deep detect dynami effici estima graph image large method
        neural object optimi predic recogn repres robot robust semant struct system text time transf
        visual
    """,
    6: """
        3d adapti advers agent algori applic as attent automa aware cluste comple comput constr
        contex cross datase design differ diffus distri domain effect embedd enhanc evalua explor
        extrac featur framew functi high human identi improv infere inform intera knowle linear llm
        low machin modeli motion multim multip new non online optima point proble proces real reason
        recomm reinfo relati retrie scale search segmen select self social space speech study superv
        synthe task tempor throug toward traini transl unders video vision
    """,
    7: """
        2 accura action active adapta ai alignm annota answer approx archit are assess assist at
        attack augmen autono bayesi behavi benchm betwee bound camera case causal challe charac
        chines cloud code collab combin commun compar compos compre condit consis contin contra
        conver convol corpu decisi decomp depend develo dialog dimens direct discov distil docume
        driven dual end energy enviro equati error event experi factor fast federa field filter fine
        flow free fusion game gaussi geomet global gradie ground group guided hetero hierar how
        hybrid implic integr interp is joint kernel label latent level local locali long manipu
        matchi matrix measur mechan medica memory metric mobile modal multil natura naviga noise
        novel one open operat order over parall parame parsin path patter percep perfor person
        physic planni policy pose pre probab progra prompt qualit quanti quantu questi random recons
        regres regula resolu resour roboti sample sampli scalab scene semi sensor sequen serie set
        shape shot signal simila simula single source sparse spatia spectr state statis stocha
        strate surfac test theory tracki trajec tree tuning two uncert under unifie unsupe user
        variat vehicl view web weight word world zero
    """,
    8: """
        1 3 abstra accele acoust across activi advanc agains aggreg algebr all alloca analyt anomal
        attrib audio autoen balanc bandit better beyond bia binary body bounda brain buildi calibr
        can catego chain change channe class co coding cognit collec concep connec conten convex
        cooper coordi correc correl cost d databa denois dense densit depth descri determ device
        diagno digita discre discri disent distan divers do drivin edge editin electr emotio empiri
        encode engine englis ensemb entity entrop equiva evolut exampl expert explai explan exploi
        expres extend face feedba few findin finite first flexib force foreca founda freque graine
        gramma hand health i imagin impact implem increm indepe influe input instan instru intell
        interf intern interv into invari invers invest iterat its k layer learne levera lexica light
        like line lingui logic loss magnet making manage manifo map mappin market markov maximi
        maximu mean media meta minima minimi mining mitiga mixed mixtur modell modula monocu more n
        net noisy nonlin normal not number observ optica or orient out partia partic perspe phase
        platfo plu polyno positi power practi precis prefer preser princi prior privac privat procee
        produc projec propag proper query rank rankin rate re recove recurr reduct refine region
        resear respon result review revisi reward risk role rule safety scalin scheme securi sensin
        sensit senten sentim separa servic short simple small smooth soft softwa soluti solvin
        spatio speake specif spoken stabil stable step stereo stream style summar super suppor
        survey symmet target techni techno tensor term testin their theore token tool topic topolo
        traine transi transp type univer use value variab varian vector verifi virtua voice volume
        wave weakly what when wirele withou worksh you
    """,
    9: """
        0 2d 4 about access acquis activa actuat additi aerial affect agenti agnost aligne altern
        analog analyz arabic arbitr argume arm array artifi aspect asr assemb assign associ asympt
        asynch auto autore averag base batch be belief best bidire big biling biomed bit black blind
        block boosti bootst bounde box bridgi c calcul capabi capaci captio captur carlo cascad cell
        center centri choice circui clinic closed cnn cohere collis color common compac compet
        compli compon confer confid confor consen consta contac core corpor corres counte counti
        couple covari covera creati critic crowd crowds curve custom de decent decode decodi decoup
        defens defini deform degree delay demons descen dictio disamb discou diseas displa diverg
        doe double during e early educat elasti elemen embodi emerge enable encodi equili eviden
        evolvi exact execut expans expect explic expone extens extrem eye facial fair fairne faster
        fideli financ finger fixed follow forest form formal format formul forwar fourie frame
        french full fully future gan gap generi gestur goal good gpu graphi graspi gravit grid
        guaran guidan halluc hard hardwa harmon head help heuris hidden higher histor humano hypoth
        imitat import incomp incorp index indivi indoor induce induct indust inerti infini initia
        insigh inspir intent intrin introd it item japane key kinema l labeli lattic law learn
        length lexico lidar lightw likeli limit limite lingua link litera locati locomo log loop
        lower lstm make many margin masked massiv materi mathem matric matter meet messag micro
        micros mimo minimu missin modali mode module molecu moment monito monte morpho moveme moving
        multic multis multiv music mutual named near need negati neighb neuron next nlp no node
        nonpar norm note numeri off offlin only ontolo opinio organi orthog output p pair paper
        paradi part partit passiv patien people period pertur phrase pipeli pixel planar polari
        polici popula post poster potent presen pretra price proced profil progre proof propos
        protei protoc protot provab proxim prunin pseudo public q quadra quasi querie r radar range
        ration ray reacti readin realis realit record recurs reduce refere reflec regist regret
        relate releva reliab remote render report residu restor rethin revers rgb rich rl rotati
        routin safe salien scatte scenar schedu scienc scient score second secure semeva sense
        shared sharin shift simpli simult singul size sketch skill slam smart solver some sound
        sparsi specia speed splatt square stage standa star statio strong studen sub subjec subspa
        sum switch symbol synchr syntac table tactil taggin teachi textua textur than that though
        three thresh top traffi transc transm treatm trust twitte uav underw unifor unit unknow up
        urban valida varyin verb vocabu vs walkin we weak why wild wise x your
    """,
}

BITS: dict[str, float] = {
    word: float(bits) for bits, words in _TIERS.items() for word in words.split()
}
"""Bits of each common stem."""


STEM = 6
"""Letters of a stem."""


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The first six letters of a longer word; a shorter one without its plural ``s``."""
    if len(word) > STEM:
        return word[:STEM]
    return word[:-1] if len(word) > 3 and word[-1] == "s" and word[-2] != "s" else word


def bits(stemmed: str) -> float:
    """How much it tells that a title holds this stem."""
    return BITS.get(stemmed, RARE_BITS)
