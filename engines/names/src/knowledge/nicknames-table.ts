/**
 * Nicknames and forms of one name in other languages: weaker evidence than a spelling of the same name, and a token may
 * stand in several lines. Own lists from general knowledge.
 */
export const NICKNAMES = `
# English
william bill billy will willy willie liam wilhelm guillaume guillermo guglielmo guilherme willem
robert bob bobby rob robbie robby bert roberto rupert
richard rick ricky dick rich richie ricardo riccardo
james jim jimmy jamie jaime jimmie diego jacobo
john johnny jon jack jonny johnnie johan johann johannes jean juan joao giovanni ivan jan jens hans ian sean evan ioannis yiannis giannis yahya hovhannes janos jovan ion
jonathan jon jonny john nathan
joseph joe joey josef giuseppe jose jozef josip yosef yusuf youssef peppe jose iosif
jose pepe pepito chepe
charles charlie chuck chas carl karl carlos carlo charly karel karol
edward ed eddie ted teddy ned eddy eduard eduardo edoardo edouard edvard
edmund ed eddie ned edmundo
edwin ed eddie
theodore ted teddy theo theodor fyodor teodoro
thomas tom tommy tomas tommaso tomasz thom foma tuomas
timothy tim timmy timofey timoteo
michael mike mick mickey mikey mikhail miguel michel michele mihail mikael mihai mihaly michal mykhailo micky misha mitch
matthew matt matty matteo mateo mathieu matthias matthaus matvey mateusz
mark marc marco marcos marek markus
martin marty martino marten
andrew andy drew andreas andre andrei andrey andres andrea andrzej ondrej antti
anthony tony antony antonio anton antoine toni antonin antoni ant
antonio tony toni toño tonino
alexander alex alec sandy sasha xander alejandro alessandro alexandre aleksandr sandro iskandar sander lex olek alek sacha alexandros
alexandra sandra sandy sasha alex alejandra alessandra lexi aleksandra
albert bert albrecht alberto adalbert
alfred fred alf alfredo freddie
arthur art artie arturo artur
benjamin ben benny benji binyamin beniamino veniamin benito
bernard bernie barney bernhard bernardo
bradley brad
brian bry
calvin cal
christopher chris kit topher cristobal cristoforo christoph kris
christian chris kris christos
christina chris tina chrissy christine kristina
clifford cliff
clinton clint
curtis curt
daniel dan danny daniele daniil danil daniela danilo
david dave davy davide davey dawid davit
dennis denny denis dionisio
donald don donny donnie
douglas doug dougie
dwight ike
eugene gene evgeny yevgeny eugenio eugen yevhen
francis frank franky francisco francesco francois franz paco pancho frankie fran frans ferenc
francisco paco pancho curro cisco kiko
franklin frank
frederick fred freddy freddie friedrich federico frederic fritz
gabriel gabe gabi
geoffrey geoff jeff gottfried godofredo
jeffrey jeff
gerald gerry jerry
gerard gerry gerardo
george georgie georg giorgio jorge georgi georges georgios yuri giorgi gheorghe jiri juraj jerzy gyorgy
gregory greg gregg gregor grigory gregorio gregoire grisha
harold harry hal
henry harry hank hal heinrich enrique henri enrico hendrik henrik heinz henrique
herbert herb bert
howard howie
hubert bert hugh
jacob jake jakob jacques giacomo yakov jaime yaakov yaqub jacobo
jeremy jerry jeremiah
jerome jerry geronimo
joshua josh yehoshua josue
kenneth ken kenny
lawrence larry lorenzo laurent laurence lars lorenz
leonard leo len lenny leonardo
leo lev leon leonid
leslie les
louis lou louie luis luigi ludwig lajos luiz
lucas luke luca lukas lukasz luc
nathaniel nat nate nathan
nathan nat nate
nicholas nick nicky nico nikolai nicolas nicola nikolaus klaus niklas mykola nikos miklos
norman norm
oliver ollie olivier
oswald oz ozzie
patrick pat paddy patricio patrizio
paul paulie pablo paolo pavel paulo pawel pal
peter pete pedro pietro pierre pyotr petr piotr petro petar boutros butrus
philip phil felipe filippo philippe pip filip
raymond ray ramon
reginald reg reggie
ronald ron ronnie
rudolph rudy rudi rodolfo
russell russ
samuel sam sammy shmuel samuele samu
sebastian seb bastian sebastiano
simon si simone semyon shimon
stanley stan stanislav
stephen steve stevie esteban stefano stefan etienne stepan istvan stefan
steven steve stevie
terence terry
vincent vince vinny vincenzo vicente
victor vic vittorio vitya
vladimir vova volodya vlad vladimiro ladislav waldemar
walter walt wally gualtiero
zachary zach zack zak
abraham abe bram avraham ibrahim
isaac ike yitzhak ishaq isaak
samson sam
solomon sol shlomo suleiman sulayman salomon
elias ilyas ilya elijah elia ilias
moses moshe musa mose moise
aaron haroun harun aron
adam adem
elizabeth liz lizzie beth betty eliza lisa bess elsa elise libby bette isabel elisabetta elspeth lisbeth erzsebet yelizaveta elizaveta liza
margaret maggie peggy meg marge greta margarita rita gretchen marguerite margherita daisy margot
catherine kate cathy kathy katie kitty cat katarina katharina ekaterina catalina caterina katya karen kasia
mary molly polly maria marie miriam maryam mia mariya
anne annie nancy ann anna ana anya annette anita nan hannah
jane jean joan janet joanna giovanna juana jeanne johanna jana ioanna
joan jo joanna
josephine jo josie josefina
judith judy
julia julie juliet giulia yulia
jennifer jen jenny
jessica jess jessie
helen nell nellie elena ellen helena helene yelena olena eleni ilona
eleanor ellie nell nora leonor eleonora
dorothy dot dottie dolly dorothea
deborah deb debbie
barbara barb barbie babs varvara
pamela pam
patricia pat patty tricia trish patrizia
rebecca becky becca rivka
rachel rahel raquel
sarah sally sadie sara
susan sue susie suzy susanna suzanne suzana
teresa terry tess tessa theresa tere
victoria vicky tori vika vittoria
virginia ginny
sophia sophie sofia sofya zofia
kimberly kim
melissa missy
abigail abby gail
amanda mandy
angela angie angelina
caroline carol carrie carolina karoline
charlotte lottie carlotta
cynthia cindy
emily em emma emilia
frances fran franny francesca francisca
gertrude trudy gert
lillian lily
louise lou luisa louisa
lucy lucia lucie
martha marta patty
matilda tilly mathilde
natalia natasha nata natalie
# Spanish, Portuguese, Italian, German, Dutch, Nordic, Polish, Hungarian
ignacio nacho
jesus chucho chuy
manuel manolo manu emmanuel
guadalupe lupe
rosario charo
dolores lola
enrique quique kike
eduardo lalo edu
alejandro alex jandro ale
santiago santi
rafael rafa raphael
fernando nando fer ferdinand
gustavo gus tavo gustav
ricardo rick riki
roberto beto tito
alberto beto
ernesto ernest ernst
luis lucho luisito
giuseppe beppe peppe pino
francesco franco ciccio
luigi gigi
salvatore totò toto
domenico mimmo dominic dominik domingo dominique
vincenzo enzo
lorenzo renzo
antonio nino tonino
johannes hans hannes jan
sebastian basti
matthias matze
ulrich uli
wolfgang wolf
jurgen jorg georg
katharina kathi katja
tadeusz tadek
stanislaw staszek
wladyslaw wladek vladislav
jan janek
malgorzata gosia
agnieszka aga agnes
laszlo laci
ferenc feri
istvan pista
# Russian, Ukrainian
aleksandr sasha shura sanya alik sashko shurik
aleksandra sasha shura
aleksey alyosha lyosha alexei lyokha
anatoly tolya
andrey andryusha
anastasia nastya anastasiya
anna anya nyura
arkady arkasha
artem tyoma
boris borya
bogdan bodya
daniil danya
denis denya
dmitry dima mitya dimitri dimitrios
eduard edik
ekaterina katya
elena lena
elizaveta liza
evgeny zhenya evgenia eugene
fyodor fedya
galina galya
gennady gena
georgy gosha zhora
grigory grisha
igor garik
ilya ilyusha
irina ira
ivan vanya john
konstantin kostya
ksenia ksyusha oksana
larisa lara
leonid lyonya
lev lyova
lyubov lyuba
lyudmila lyuda lyusya mila
maksim max maks
maria masha
marina mara
mikhail misha
nadezhda nadya
natalia natasha
nikita nik
nikolay kolya
oleg olezhek
olga olya
pavel pasha
petr petya
raisa raya
roman roma
semyon syoma
sergey seryozha serge serghei sergio
stanislav stas slava
stepan styopa
svetlana sveta
tamara toma
tatiana tanya
timofey tima
vadim vadik
valentin valya
valentina valya
valery valera
vasily vasya basil
vera verochka
viktor vitya
viktoria vika
vitaly vitalik
vladimir vova volodya
vladislav vlad slava vladik
vyacheslav slava
yaroslav yarik slava
yevgeny zhenya
yulia yulya
yury yura jura
zinaida zina
zurab zura
# Arabic, Turkish, Hebrew, Persian
mohammed hamada mo
mustafa mustapha mostafa sasa
ibrahim ibo abraham
suleiman solomon sulo
abdullah abdo abdul
abdulrahman abdo abdou
muhammad mo hamoudi
yaakov kobi koby
yitzhak itzik
benjamin bibi beni
david dudu dudi
moshe moishe
yosef yossi
shimon shimi
`;
