/**
 * Networks, cities and other proper names that people ask about and a fact base may lack. A question that names one of
 * them is about it: the base then says that it does not hold it, and never answers about something else.
 */

export const NETWORKS: readonly string[] = [
  'Mastodon', 'Bluesky', 'Threads', 'LinkedIn', 'Telegram', 'WhatsApp', 'Signal', 'Reddit', 'Pinterest', 'Twitch', 'Discord',
  'Slack', 'VKontakte', 'VK', 'Odnoklassniki', 'Viber', 'Line', 'KakaoTalk', 'Tumblr', 'Flickr', 'Vine', 'Periscope',
  'Clubhouse', 'Truth Social', 'Parler', 'Gab', 'Gettr', 'Rumble', 'BeReal', 'Koo', 'ShareChat', 'Kuaishou', 'Bilibili',
  'Xiaohongshu', 'Rednote', 'Little Red Book', 'Toutiao', 'QQ', 'QZone', 'Renren', 'Youku', 'Zhihu', 'Dailymotion', 'Vimeo', 'Quora',
  'Medium', 'Substack', 'Myspace', 'Orkut', 'Google Plus', 'Google+', 'Snapchat', 'Facebook', 'Instagram', 'Twitter', 'YouTube',
  'TikTok', 'Douyin', 'WeChat', 'Weibo', 'Lemon8', 'Triller', 'Likee', 'Kwai', 'Steam', 'Patreon', 'Skype', 'Messenger',
  'Tinder', 'Foursquare', 'Path', 'Ello', 'Diaspora', 'Matrix', 'Nostr', 'Spotify', 'Netflix', 'Deezer',
];

/** Large cities and seats of government or of diplomacy, in French and English. Capitals come with the countries. */
export const CITIES: readonly string[] = [
  'Shanghai', 'Canton', 'Guangzhou', 'Shenzhen', 'Chengdu', 'Chongqing', 'Wuhan', 'Tianjin', 'Nankin', 'Nanjing', 'Hangzhou',
  'Suzhou', 'Zhengzhou', 'Kaifeng', 'Anyang', 'Xinxiang', 'Nanyang', 'Xian', 'Harbin', 'Dalian', 'Qingdao', 'Kunming', 'Lhassa', 'Urumqi',
  'Hong Kong', 'Macao', 'Taipei', 'New York', 'Los Angeles', 'Chicago', 'Houston', 'San Francisco', 'Boston', 'Miami', 'Genève',
  'Geneva', 'Bruxelles', 'Brussels', 'Strasbourg', 'La Haye', 'The Hague', 'Lyon', 'Marseille', 'Toulouse', 'Lille', 'Bordeaux',
  'Nice', 'Nantes', 'Rennes', 'Montpellier', 'Grenoble', 'Londres', 'London', 'Manchester', 'Édimbourg', 'Edinburgh', 'Berlin', 'Munich', 'Hambourg',
  'Hamburg', 'Francfort', 'Frankfurt', 'Rome', 'Milan', 'Naples', 'Turin', 'Madrid', 'Barcelone', 'Barcelona', 'Séville', 'Lisbonne',
  'Lisbon', 'Porto', 'Moscou', 'Moscow', 'Saint-Pétersbourg', 'Kiev', 'Kyiv', 'Varsovie', 'Warsaw', 'Vienne', 'Vienna', 'Prague',
  'Budapest', 'Athènes', 'Athens', 'Istanbul', 'Ankara', 'Téhéran', 'Tehran', 'Riyad', 'Riyadh', 'Dubaï', 'Dubai', 'Abou Dabi',
  'Doha', 'Le Caire', 'Cairo', 'Alger', 'Algiers', 'Tunis', 'Rabat', 'Casablanca', 'Dakar', 'Abidjan', 'Lagos', 'Nairobi', 'Johannesburg',
  'Le Cap', 'Cape Town', 'Delhi', 'New Delhi', 'Mumbai', 'Bombay', 'Calcutta', 'Bangalore', 'Karachi', 'Islamabad', 'Tokyo', 'Osaka',
  'Kyoto', 'Séoul', 'Seoul', 'Pyongyang', 'Singapour', 'Singapore', 'Kuala Lumpur', 'Jakarta', 'Manille', 'Manila', 'Bangkok', 'Hanoï',
  'Hanoi', 'Sydney', 'Melbourne', 'Canberra', 'Ottawa', 'Montréal', 'Montreal', 'Toronto', 'Vancouver', 'Québec', 'Mexico', 'Brasilia',
  'Rio de Janeiro', 'São Paulo', 'Buenos Aires', 'Santiago', 'Lima', 'Bogota', 'Caracas', 'La Havane', 'Havana', 'Stockholm', 'Oslo',
  'Copenhague', 'Copenhagen', 'Helsinki', 'Reykjavik', 'Dublin', 'Zurich', 'Berne', 'Bern', 'Luxembourg', 'Amsterdam', 'Rotterdam',
];
