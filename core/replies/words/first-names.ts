/**
 * First names of patients, by which an answer that is signed is known to say no more. Only such as are no other word: not
 * Hope or May, and not Dolores or Socorro.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `james john robert michael william david richard charles joseph thomas christopher daniel paul donald george kenneth
  steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey scott eric stephen andrew
  raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan albert
  jonathan justin terry gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce brandon adam harry fred
  wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip todd
  jesse craig alan shawn clarence sean philip chris johnny jimmy antonio danny bryan tony luis mike stanley leonard
  nathan manuel rodney curtis norman allen marvin vincent glenn jeff travis chad jacob melvin alfred kyle francis
  bradley herbert frederick joel edwin eddie ricky troy randall barry alexander bernard mario leroy francisco marcus
  micheal theodore clifford miguel oscar jim tom calvin alex jon ronnie lloyd tommy leon derek warren darrell jerome
  floyd leo alvin tim wesley gordon dean greg jorge dustin pedro derrick dan lewis zachary corey herman maurice vernon
  roberto clyde hector shane ricardo sam lester brent ramon charlie tyler gilbert dave bob ben matt phil ron ken doug
  mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra
  donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna
  rebecca kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine frances ann joyce
  diane alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine joan ashley judith janice kelly
  nicole judy christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara
  anne jacqueline wanda bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily peggy gladys rita
  connie florence tracy edna tiffany carmen rosa cindy wendy edith kim sylvia josephine thelma shannon sheila ethel
  ellen elaine marjorie carrie charlotte monica esther pauline emma juanita anita rhonda hazel eva debbie leslie
  lucille jamie joanne eleanor valerie danielle megan alicia suzanne michele gail bertha darlene veronica jill erin
  geraldine lauren cathy joann lorraine lynn sally regina erica beatrice bernice audrey yvonne annette marion dana
  stacy ana renee ida vivian roberta holly brittany melanie loretta yolanda jeanette laurie katie kristen vanessa
  elsie beth jeanne vicki carla tara rosemary eileen terri gertrude lucy tonya wilma gina kristin jessie natalie agnes
  vera charlene bessie melinda arlene barb deb guadalupe alejandro javier fernando sergio raul ruben alberto eduardo
  arturo enrique armando rafael jaime rosario margarita leticia elena silvia isabel lucia beatriz graciela catalina
  josefina`.split(/\s+/),
);
