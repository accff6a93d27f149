/**
 * The Member States and observer States of the United Nations: short name, ISO 3166-1 codes (three letters, two
 * letters), and the other names that delegations write. The test holds the codes against the ones that ICU knows.
 */

/** `Mexico|MEX|MX`, `Türkiye|TUR|TR|Turkey`. */
const TABLE = `
Afghanistan|AFG|AF
Albania|ALB|AL
Algeria|DZA|DZ
Andorra|AND|AD
Angola|AGO|AO
Antigua and Barbuda|ATG|AG|Antigua & Barbuda|Antigua
Argentina|ARG|AR
Armenia|ARM|AM
Australia|AUS|AU
Austria|AUT|AT
Azerbaijan|AZE|AZ
Bahamas|BHS|BS|The Bahamas
Bahrain|BHR|BH
Bangladesh|BGD|BD
Barbados|BRB|BB
Belarus|BLR|BY
Belgium|BEL|BE
Belize|BLZ|BZ
Benin|BEN|BJ
Bhutan|BTN|BT
Bolivia (Plurinational State of)|BOL|BO|Bolivia|Plurinational State of Bolivia
Bosnia and Herzegovina|BIH|BA|Bosnia & Herzegovina|Bosnia|BiH
Botswana|BWA|BW
Brazil|BRA|BR
Brunei Darussalam|BRN|BN|Brunei
Bulgaria|BGR|BG
Burkina Faso|BFA|BF
Burundi|BDI|BI
Cabo Verde|CPV|CV|Cape Verde
Cambodia|KHM|KH
Cameroon|CMR|CM
Canada|CAN|CA
Central African Republic|CAF|CF|CAR
Chad|TCD|TD
Chile|CHL|CL
China|CHN|CN|People's Republic of China|PRC
Colombia|COL|CO
Comoros|COM|KM
Congo|COG|CG|Republic of the Congo
Costa Rica|CRI|CR
Côte d'Ivoire|CIV|CI|Cote d'Ivoire|Ivory Coast
Croatia|HRV|HR
Cuba|CUB|CU
Cyprus|CYP|CY
Czechia|CZE|CZ|Czech Republic
Democratic People's Republic of Korea|PRK|KP|DPRK|DPR Korea|North Korea
Democratic Republic of the Congo|COD|CD|DRC|DR Congo
Denmark|DNK|DK
Djibouti|DJI|DJ
Dominica|DMA|DM
Dominican Republic|DOM|DO|Dominican Rep.
Ecuador|ECU|EC
Egypt|EGY|EG
El Salvador|SLV|SV
Equatorial Guinea|GNQ|GQ
Eritrea|ERI|ER
Estonia|EST|EE
Eswatini|SWZ|SZ|Swaziland
Ethiopia|ETH|ET
Fiji|FJI|FJ
Finland|FIN|FI
France|FRA|FR
Gabon|GAB|GA
Gambia|GMB|GM|The Gambia
Georgia|GEO|GE
Germany|DEU|DE|GER
Ghana|GHA|GH
Greece|GRC|GR
Grenada|GRD|GD
Guatemala|GTM|GT
Guinea|GIN|GN
Guinea-Bissau|GNB|GW|Guinea Bissau
Guyana|GUY|GY
Haiti|HTI|HT
Holy See|VAT|VA|Vatican
Honduras|HND|HN
Hungary|HUN|HU
Iceland|ISL|IS
India|IND|IN
Indonesia|IDN|ID
Iran (Islamic Republic of)|IRN|IR|Iran|Islamic Republic of Iran
Iraq|IRQ|IQ
Ireland|IRL|IE
Israel|ISR|IL
Italy|ITA|IT
Jamaica|JAM|JM
Japan|JPN|JP
Jordan|JOR|JO
Kazakhstan|KAZ|KZ
Kenya|KEN|KE
Kiribati|KIR|KI
Kuwait|KWT|KW
Kyrgyzstan|KGZ|KG|Kyrgyz Republic
Lao People's Democratic Republic|LAO|LA|Laos|Lao PDR
Latvia|LVA|LV
Lebanon|LBN|LB
Lesotho|LSO|LS
Liberia|LBR|LR
Libya|LBY|LY
Liechtenstein|LIE|LI
Lithuania|LTU|LT
Luxembourg|LUX|LU
Madagascar|MDG|MG
Malawi|MWI|MW
Malaysia|MYS|MY
Maldives|MDV|MV
Mali|MLI|ML
Malta|MLT|MT
Marshall Islands|MHL|MH
Mauritania|MRT|MR
Mauritius|MUS|MU
Mexico|MEX|MX|México
Micronesia (Federated States of)|FSM|FM|Micronesia|Federated States of Micronesia
Monaco|MCO|MC
Mongolia|MNG|MN
Montenegro|MNE|ME
Morocco|MAR|MA
Mozambique|MOZ|MZ
Myanmar|MMR|MM
Namibia|NAM|NA
Nauru|NRU|NR
Nepal|NPL|NP
Netherlands|NLD|NL|Netherlands (Kingdom of the)|Kingdom of the Netherlands|NED
New Zealand|NZL|NZ|Aotearoa New Zealand
Nicaragua|NIC|NI
Niger|NER|NE
Nigeria|NGA|NG
North Macedonia|MKD|MK
Norway|NOR|NO
Oman|OMN|OM
Pakistan|PAK|PK
Palau|PLW|PW
Panama|PAN|PA
Papua New Guinea|PNG|PG
Paraguay|PRY|PY|PAR
Peru|PER|PE|Perú
Philippines|PHL|PH|The Philippines
Poland|POL|PL
Portugal|PRT|PT|POR
Qatar|QAT|QA
Republic of Korea|KOR|KR|ROK|RoK|South Korea|Korea
Republic of Moldova|MDA|MD|Moldova
Romania|ROU|RO|ROM
Russian Federation|RUS|RU|Russia
Rwanda|RWA|RW
Saint Kitts and Nevis|KNA|KN|St. Kitts and Nevis|St Kitts and Nevis|St. Kitts & Nevis
Saint Lucia|LCA|LC|St. Lucia|St Lucia
Saint Vincent and the Grenadines|VCT|VC|St. Vincent and the Grenadines|SVG
Samoa|WSM|WS
San Marino|SMR|SM
Sao Tome and Principe|STP|ST|São Tomé and Príncipe
Saudi Arabia|SAU|SA|KSA
Senegal|SEN|SN
Serbia|SRB|RS
Seychelles|SYC|SC
Sierra Leone|SLE|SL
Singapore|SGP|SG
Slovakia|SVK|SK|Slovak Republic
Slovenia|SVN|SI
Solomon Islands|SLB|SB
Somalia|SOM|SO
South Africa|ZAF|ZA|RSA
South Sudan|SSD|SS
Spain|ESP|ES
Sri Lanka|LKA|LK
State of Palestine|PSE|PS|Palestine|SoP
Sudan|SDN|SD
Suriname|SUR|SR
Sweden|SWE|SE
Switzerland|CHE|CH|SUI
Syrian Arab Republic|SYR|SY|Syria
Tajikistan|TJK|TJ
Thailand|THA|TH
Timor-Leste|TLS|TL|Timor Leste|East Timor
Togo|TGO|TG
Tonga|TON|TO
Trinidad and Tobago|TTO|TT|Trinidad & Tobago|T&T
Tunisia|TUN|TN
Türkiye|TUR|TR|Turkey|Turkiye
Turkmenistan|TKM|TM
Tuvalu|TUV|TV
Uganda|UGA|UG
Ukraine|UKR|UA
United Arab Emirates|ARE|AE|UAE
United Kingdom|GBR|GB|UK|U.K.|United Kingdom of Great Britain and Northern Ireland|Great Britain
United Republic of Tanzania|TZA|TZ|Tanzania
US|USA|US|U.S.|U.S.A.|United States|United States of America
Uruguay|URY|UY|URU
Uzbekistan|UZB|UZ
Vanuatu|VUT|VU
Venezuela (Bolivarian Republic of)|VEN|VE|Venezuela|Bolivarian Republic of Venezuela
Viet Nam|VNM|VN|Vietnam
Yemen|YEM|YE
Zambia|ZMB|ZM
Zimbabwe|ZWE|ZW
`;

export interface State {
  /** As lists of marks show it. */
  readonly name: string;
  readonly alpha3: string;
  readonly alpha2: string;
  readonly others: readonly string[];
}

export const states: readonly State[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [name = '', alpha3 = '', alpha2 = '', ...others] = row.split('|');
    return { name, alpha3, alpha2, others };
  });

/** Codes that are English words in capitals, or too common otherwise, to name a State where no other sign says so. */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set(
  'AM AND ARE AS AT BE CAN CAR COM DO ID IN IS IT LA MAR ME MY NAM NO PA PAN PER SO TO'.split(' '),
);
