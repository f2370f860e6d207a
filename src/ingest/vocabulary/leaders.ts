/**
 * Heads of state and government, foreign ministers and leaders of organisations since about 2008, by country: people whom
 * articles name without saying which country is theirs. Common knowledge, as the tables of countries and networks are.
 */
export const LEADERS: readonly (readonly [country: string, names: string])[] = [
  [
    'US',
    'Donald Trump | Donald J. Trump | Barack Obama | Joe Biden | George W. Bush | Bill Clinton | Hillary Clinton | John Kerry | Mike Pompeo | Antony Blinken | Rex Tillerson | Michelle Obama | Melania Trump | Kamala Harris | Mike Pence | Marco Rubio | JD Vance',
  ],
  [
    'FR',
    'Emmanuel Macron | François Hollande | Nicolas Sarkozy | Jacques Chirac | Laurent Fabius | Jean-Yves Le Drian | Jean-Marc Ayrault | Catherine Colonna | Stéphane Séjourné | Jean-Noël Barrot | Manuel Valls | Edouard Philippe | Jean Castex | Elisabeth Borne | Gabriel Attal | Alain Juppé | Bernard Kouchner | Marine Le Pen',
  ],
  [
    'GB',
    'David Cameron | Theresa May | Boris Johnson | Liz Truss | Rishi Sunak | Keir Starmer | Gordon Brown | William Hague | Philip Hammond | Jeremy Hunt | Dominic Raab | James Cleverly | Kate Middleton',
  ],
  [
    'DE',
    'Angela Merkel | Olaf Scholz | Friedrich Merz | Frank-Walter Steinmeier | Heiko Maas | Annalena Baerbock | Sigmar Gabriel | Guido Westerwelle',
  ],
  [
    'IT',
    'Matteo Renzi | Mario Monti | Enrico Letta | Paolo Gentiloni | Giuseppe Conte | Mario Draghi | Giorgia Meloni | Silvio Berlusconi | Matteo Salvini',
  ],
  ['ES', 'Mariano Rajoy | Pedro Sánchez | Felipe VI | José Luis Zapatero'],
  [
    'EU',
    'Jean-Claude Juncker | Ursula von der Leyen | Charles Michel | Donald Tusk | Josep Borrell | Federica Mogherini | Catherine Ashton | Thierry Breton | Herman Van Rompuy | Roberta Metsola | Kaja Kallas',
  ],
  ['VA', 'pape François | Pope Francis | pape Benoît XVI | Pope Benedict XVI | pape Léon XIV | Pope Leo XIV'],
  [
    'RU',
    'Vladimir Poutine | Vladimir Putin | Dmitri Medvedev | Dmitry Medvedev | Sergueï Lavrov | Sergei Lavrov | Maria Zakharova',
  ],
  ['UA', 'Volodymyr Zelensky | Volodymyr Zelenskyy | Petro Porochenko | Petro Poroshenko | Dmytro Kuleba'],
  ['CN', 'Xi Jinping | Hu Jintao | Wang Yi | Li Keqiang | Zhao Lijian | Hua Chunying | Liu Xiaoming'],
  [
    'IN',
    'Narendra Modi | Manmohan Singh | Subrahmanyam Jaishankar | S. Jaishankar | Sushma Swaraj | Rahul Gandhi',
  ],
  ['JP', 'Shinzo Abe | Fumio Kishida | Yoshihide Suga | Shigeru Ishiba'],
  ['KR', 'Moon Jae-in | Park Geun-hye | Yoon Suk-yeol | Lee Jae-myung'],
  ['ID', 'Joko Widodo | Susilo Bambang Yudhoyono | Prabowo Subianto'],
  [
    'TR',
    'Recep Tayyip Erdogan | Recep Tayyip Erdoğan | Abdullah Gül | Abdullah Gul | Ahmet Davutoglu | Binali Yildirim | Mevlut Cavusoglu',
  ],
  ['SA', 'roi Salmane | King Salman | Mohammed ben Salmane | Mohammed bin Salman'],
  [
    'AE',
    'Mohammed ben Rachid Al Maktoum | Mohammed bin Rashid Al Maktoum | Abdullah ben Zayed | Abdullah bin Zayed | Mohammed ben Zayed | Mohamed bin Zayed',
  ],
  [
    'JO',
    'reine Rania | reine Rania de Jordanie | Queen Rania | Queen Rania of Jordan | Abdallah II | King Abdullah II',
  ],
  ['QA', 'Tamim ben Hamad Al Thani | Tamim bin Hamad Al Thani'],
  ['EG', 'Abdel Fattah al-Sissi | Abdel Fattah al-Sisi | Abdel Fattah el-Sissi | Mohamed Morsi'],
  [
    'IL',
    'Benjamin Netanyahou | Benjamin Netanyahu | Benyamin Nétanyahou | Naftali Bennett | Yaïr Lapid | Yair Lapid',
  ],
  [
    'IR',
    'Hassan Rohani | Hassan Rouhani | Mahmoud Ahmadinejad | Mohammad Javad Zarif | Ebrahim Raïssi | Ebrahim Raisi | Ali Khamenei',
  ],
  ['SE', 'Carl Bildt | Stefan Löfven | Margot Wallström'],
  ['DK', 'Mette Frederiksen | Lars Løkke Rasmussen | Helle Thorning-Schmidt'],
  ['NO', 'Erna Solberg | Jens Stoltenberg | Jonas Gahr Støre'],
  ['FI', 'Sanna Marin | Alexander Stubb | Sauli Niinistö'],
  ['BE', 'Alexander De Croo | Elio Di Rupo | Didier Reynders | Sophie Wilmès | Bart De Wever'],
  ['NL', 'Mark Rutte | Frans Timmermans | Dick Schoof'],
  ['PL', 'Radoslaw Sikorski | Radosław Sikorski | Andrzej Duda | Mateusz Morawiecki'],
  ['HU', 'Viktor Orban | Viktor Orbán'],
  ['GR', 'Alexis Tsipras | Kyriakos Mitsotakis'],
  ['CA', 'Justin Trudeau | Stephen Harper | Mark Carney | Mélanie Joly'],
  [
    'MX',
    'Enrique Peña Nieto | Enrique Pena Nieto | Felipe Calderón | Felipe Calderon | Andrés Manuel López Obrador | Claudia Sheinbaum',
  ],
  ['BR', 'Dilma Rousseff | Jair Bolsonaro | Luiz Inácio Lula da Silva | Lula da Silva | Michel Temer'],
  ['VE', 'Hugo Chávez | Hugo Chavez | Nicolás Maduro | Nicolas Maduro | Juan Guaidó'],
  ['CO', 'Juan Manuel Santos | Iván Duque | Gustavo Petro'],
  ['AR', 'Cristina Fernández de Kirchner | Cristina Kirchner | Mauricio Macri | Javier Milei'],
  ['CL', 'Sebastián Piñera | Sebastian Piñera | Gabriel Boric | Michelle Bachelet'],
  ['EC', 'Rafael Correa'],
  ['PE', 'Ollanta Humala'],
  ['SV', 'Nayib Bukele'],
  ['KE', 'Uhuru Kenyatta | William Ruto'],
  ['RW', 'Paul Kagame | Louise Mushikiwabo'],
  ['UG', 'Yoweri Museveni | Amama Mbabazi'],
  ['NG', 'Muhammadu Buhari | Goodluck Jonathan | Bola Tinubu'],
  ['ZA', 'Jacob Zuma | Cyril Ramaphosa'],
  ['GH', 'John Mahama | Nana Akufo-Addo'],
  ['SN', 'Macky Sall'],
  ['CI', 'Alassane Ouattara'],
  ['TG', 'Faure Gnassingbé'],
  ['MA', 'Mohammed VI'],
  ['PK', 'Imran Khan | Nawaz Sharif | Shehbaz Sharif'],
  ['PH', 'Rodrigo Duterte | Benigno Aquino | Ferdinand Marcos'],
  ['MY', 'Najib Razak | Mahathir Mohamad | Anwar Ibrahim'],
  ['SG', 'Lee Hsien Loong'],
  ['TH', 'Yingluck Shinawatra'],
  ['AU', 'Julia Gillard | Kevin Rudd | Scott Morrison | Malcolm Turnbull | Anthony Albanese | Tony Abbott'],
  ['NZ', 'Jacinda Ardern | John Key'],
  ['AF', 'Ashraf Ghani | Hamid Karzai'],
  ['TW', 'Tsai Ing-wen'],
  ['BD', 'Sheikh Hasina'],
  ['KZ', 'Kassym-Jomart Tokaïev'],
  ['UN', 'Ban Ki-moon | António Guterres | Antonio Guterres'],
];

/** Surnames by which nobody is known alone, or which are words of their own. */
export const NO_SURNAMES: ReadonlySet<string> = new Set(
  'may key bush brown clinton michel hunt jonathan khan singh correa park santos yi vi ii sall xiv xvi silva jr de obrador kerry'.split(
    ' ',
  ),
);
