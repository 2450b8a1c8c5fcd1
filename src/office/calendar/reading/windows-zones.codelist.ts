/** What Windows, and so Outlook and Exchange, call time zones, by the place that stands for each (Unicode CLDR, windowsZones). */
export const windowsZones: ReadonlyMap<string, string> = new Map(
  `W. Europe Standard Time=Europe/Berlin|Central Europe Standard Time=Europe/Budapest
  Central European Standard Time=Europe/Warsaw|Romance Standard Time=Europe/Paris|GMT Standard Time=Europe/London
  Greenwich Standard Time=Atlantic/Reykjavik|FLE Standard Time=Europe/Kiev|GTB Standard Time=Europe/Bucharest
  E. Europe Standard Time=Europe/Chisinau|Russian Standard Time=Europe/Moscow|Turkey Standard Time=Europe/Istanbul
  Kaliningrad Standard Time=Europe/Kaliningrad|Belarus Standard Time=Europe/Minsk|Russia Time Zone 3=Europe/Samara
  Saratov Standard Time=Europe/Saratov|Astrakhan Standard Time=Europe/Astrakhan|Volgograd Standard Time=Europe/Volgograd
  UTC=Etc/UTC|Morocco Standard Time=Africa/Casablanca|W. Central Africa Standard Time=Africa/Lagos
  South Africa Standard Time=Africa/Johannesburg|Egypt Standard Time=Africa/Cairo|Libya Standard Time=Africa/Tripoli
  E. Africa Standard Time=Africa/Nairobi|Namibia Standard Time=Africa/Windhoek|Sudan Standard Time=Africa/Khartoum
  South Sudan Standard Time=Africa/Juba|Sao Tome Standard Time=Africa/Sao_Tome|Israel Standard Time=Asia/Jerusalem
  Jordan Standard Time=Asia/Amman|Middle East Standard Time=Asia/Beirut|Syria Standard Time=Asia/Damascus
  West Bank Standard Time=Asia/Hebron|Arabic Standard Time=Asia/Baghdad|Arab Standard Time=Asia/Riyadh
  Arabian Standard Time=Asia/Dubai|Iran Standard Time=Asia/Tehran|Azerbaijan Standard Time=Asia/Baku
  Georgian Standard Time=Asia/Tbilisi|Caucasus Standard Time=Asia/Yerevan|Afghanistan Standard Time=Asia/Kabul
  West Asia Standard Time=Asia/Tashkent|Pakistan Standard Time=Asia/Karachi|India Standard Time=Asia/Kolkata
  Sri Lanka Standard Time=Asia/Colombo|Nepal Standard Time=Asia/Kathmandu|Central Asia Standard Time=Asia/Bishkek
  Qyzylorda Standard Time=Asia/Qyzylorda|Bangladesh Standard Time=Asia/Dhaka|Myanmar Standard Time=Asia/Yangon
  SE Asia Standard Time=Asia/Bangkok|China Standard Time=Asia/Shanghai|Singapore Standard Time=Asia/Singapore
  Taipei Standard Time=Asia/Taipei|Tokyo Standard Time=Asia/Tokyo|Korea Standard Time=Asia/Seoul
  North Korea Standard Time=Asia/Pyongyang|Ulaanbaatar Standard Time=Asia/Ulaanbaatar|W. Mongolia Standard Time=Asia/Hovd
  Ekaterinburg Standard Time=Asia/Yekaterinburg|Omsk Standard Time=Asia/Omsk|N. Central Asia Standard Time=Asia/Novosibirsk
  Altai Standard Time=Asia/Barnaul|Tomsk Standard Time=Asia/Tomsk|North Asia Standard Time=Asia/Krasnoyarsk
  North Asia East Standard Time=Asia/Irkutsk|Yakutsk Standard Time=Asia/Yakutsk|Transbaikal Standard Time=Asia/Chita
  Vladivostok Standard Time=Asia/Vladivostok|Sakhalin Standard Time=Asia/Sakhalin|Magadan Standard Time=Asia/Magadan
  Russia Time Zone 10=Asia/Srednekolymsk|Russia Time Zone 11=Asia/Kamchatka|W. Australia Standard Time=Australia/Perth
  Aus Central W. Standard Time=Australia/Eucla|Cen. Australia Standard Time=Australia/Adelaide
  AUS Central Standard Time=Australia/Darwin|E. Australia Standard Time=Australia/Brisbane
  AUS Eastern Standard Time=Australia/Sydney|Tasmania Standard Time=Australia/Hobart
  Lord Howe Standard Time=Australia/Lord_Howe|New Zealand Standard Time=Pacific/Auckland
  Chatham Islands Standard Time=Pacific/Chatham|Fiji Standard Time=Pacific/Fiji|Tonga Standard Time=Pacific/Tongatapu
  Samoa Standard Time=Pacific/Apia|Line Islands Standard Time=Pacific/Kiritimati|Norfolk Standard Time=Pacific/Norfolk
  West Pacific Standard Time=Pacific/Port_Moresby|Central Pacific Standard Time=Pacific/Guadalcanal
  Bougainville Standard Time=Pacific/Bougainville|Easter Island Standard Time=Pacific/Easter
  Marquesas Standard Time=Pacific/Marquesas|Hawaiian Standard Time=Pacific/Honolulu|Aleutian Standard Time=America/Adak
  Alaskan Standard Time=America/Anchorage|Pacific Standard Time=America/Los_Angeles
  Pacific Standard Time (Mexico)=America/Tijuana|Mountain Standard Time=America/Denver
  Mountain Standard Time (Mexico)=America/Mazatlan|US Mountain Standard Time=America/Phoenix
  Yukon Standard Time=America/Whitehorse|Central Standard Time=America/Chicago
  Central Standard Time (Mexico)=America/Mexico_City|Canada Central Standard Time=America/Regina
  Central America Standard Time=America/Guatemala|Eastern Standard Time=America/New_York
  Eastern Standard Time (Mexico)=America/Cancun|US Eastern Standard Time=America/Indianapolis
  Haiti Standard Time=America/Port-au-Prince|Cuba Standard Time=America/Havana|Turks And Caicos Standard Time=America/Grand_Turk
  SA Pacific Standard Time=America/Bogota|Venezuela Standard Time=America/Caracas|Atlantic Standard Time=America/Halifax
  SA Western Standard Time=America/La_Paz|Central Brazilian Standard Time=America/Cuiaba
  Pacific SA Standard Time=America/Santiago|Paraguay Standard Time=America/Asuncion|Newfoundland Standard Time=America/St_Johns
  E. South America Standard Time=America/Sao_Paulo|Argentina Standard Time=America/Buenos_Aires
  SA Eastern Standard Time=America/Cayenne|Bahia Standard Time=America/Bahia|Tocantins Standard Time=America/Araguaina
  Montevideo Standard Time=America/Montevideo|Magallanes Standard Time=America/Punta_Arenas
  Saint Pierre Standard Time=America/Miquelon|Greenland Standard Time=America/Godthab|Azores Standard Time=Atlantic/Azores
  Cape Verde Standard Time=Atlantic/Cape_Verde|Mauritius Standard Time=Indian/Mauritius
  Västeuropa, normaltid=Europe/Stockholm|Mitteleuropäische Zeit=Europe/Berlin`
    .split(/[|\n]/)
    .map((line) => line.trim().split('='))
    .map(([name = '', place = '']) => [name.toLowerCase(), place] as const),
);
