/** States, provinces and regions that govern, by country; those whose name is another country's or a city's are left out. */
export const SUBDIVISIONS = {
  US:
    'Alabama | Alaska | Arizona | Arkansas | California | Californie | Colorado | Connecticut | Delaware | Florida | Floride | Hawaii | Idaho | Illinois | ' +
    'Indiana | Iowa | Kansas | Kentucky | Louisiana | Louisiane | Maine | Maryland | Massachusetts | Michigan | Minnesota | Mississippi | Missouri | ' +
    'Montana | Nebraska | Nevada | New Hampshire | New Jersey | New Mexico | North Carolina | Caroline du Nord | North Dakota | Dakota du Nord | Ohio | ' +
    'Oklahoma | Oregon | Pennsylvania | Pennsylvanie | Rhode Island | South Carolina | Caroline du Sud | South Dakota | Dakota du Sud | Tennessee | Texas | ' +
    'Utah | Vermont | Virginia | Virginie | West Virginia | Wisconsin | Wyoming',
  CA: 'Québec | Ontario | British Columbia | Colombie-Britannique | Alberta | Saskatchewan | Manitoba | Nova Scotia | Nouvelle-Écosse | New Brunswick | Nouveau-Brunswick | Newfoundland',
  DE: 'Bavaria | Bavière | Saxony | Saxe | Hesse | Brandenburg | Brandebourg | Bade-Wurtemberg | Baden-Württemberg | Thuringe | Thuringia | North Rhine-Westphalia',
  CH: 'canton de Vaud | canton de Genève | canton de Berne | canton de Zurich | canton de Neuchâtel | canton du Valais | canton de Fribourg',
  IN: 'Kerala | Tamil Nadu | Karnataka | Maharashtra | Uttar Pradesh | Rajasthan | Gujarat | West Bengal | Bihar',
  GB: 'Scotland | Écosse | Ecosse | Wales | pays de Galles | Northern Ireland | Irlande du Nord',
  BE: 'Wallonie | Flandre | Flanders | Wallonia | région flamande | région wallonne | région bruxelloise',
  AU: 'New South Wales | Nouvelle-Galles du Sud | Queensland | South Australia | Tasmania | Tasmanie',
  ES: 'Catalonia | Catalogne | Basque Country | Pays basque',
  FR: 'Nouvelle-Calédonie | New Caledonia | Polynésie française',
} as const;
