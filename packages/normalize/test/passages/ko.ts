import { readPassages } from './read-passages';

export const ko = readPassages(String.raw`
2018년 부산항은 2,166만 TEU의 컨테이너를 처리해 세계 6위를 기록했다.
  @ 2018 KR/Busan
  2,166만 TEU = 21660000 {TEU} port_containers
  6위 = 6 {rank}

인천항의 2019년 상반기 컨테이너 물동량은 149만 7천TEU로 지난해 같은 기간보다 1.8% 줄었다.
  @ 2019-H1 KR/Incheon port_containers
  149만 7천TEU = 1497000 {TEU}
  1.8% = -1.8 % change

울산항이 2018년 처리한 총 물동량은 2억 260만 톤으로 집계됐다.
  2억 260만 톤 = 202600000 t 2018 KR/Ulsan port_cargo

인천국제공항의 2018년 국제선 여객은 6,768만 명, 항공화물은 295만 톤이었다.
  @ 2018 KR/Incheon
  6,768만 명 = 67680000 {person} air_passengers
  295만 톤 = 2950000 t air_cargo

2018년 12월 말 현재 서울시 인구는 1,004만 9,607명이며 이 가운데 외국인 주민은 28만 3,984명이다.
  @ 2018-12-31 KR/Seoul
  1,004만 9,607명 = 10049607 {person} population
  28만 3,984명 = 283984 {person} foreign_residents

경기도의 2017년 지역내총생산(GRDP)은 414조 원으로 전국의 24%를 차지했다.
  @ 2017 KR/Gyeonggi gdp
  414조 원 = 414000000000000 KRW
  24% = 24 % share -indicator

울산의 1인당 지역내총생산은 2017년 6,441만 원으로 전국 1위였다.
  @ 2017 KR/Ulsan
  6,441만 원 = 64410000 KRW/{person} gdp_per_capita
  1위 = 1 {rank} city_rank

대구시 실업률은 2019년 8월 3.4%로 전년 동월 대비 0.6%p 하락했다.
  @ 2019-08 KR/Daegu unemployment_rate
  3.4% = 3.4 %
  0.6%p = -0.6 {pp} change

2018년 방한 외래관광객은 1,534만 6,879명으로 전년보다 15.1% 늘었다.
  @ 2018 KR/South Korea tourist_arrivals
  1,534만 6,879명 = 15346879 {person}
  15.1% = 15.1 % change

제주도를 찾은 관광객은 2018년 1,431만 명에 달했으며, 관광수입은 약 6조 5천억 원으로 추정된다.
  @ 2018 KR/Jeju
  1,431만 명 = 14310000 {person} tourist_arrivals
  6조 5천억 원 = 6500000000000 KRW about tourism_revenue

부산시는 2030년까지 온실가스를 2017년 대비 32.3% 감축하고 재생에너지 비율을 20% 이상으로 높일 계획이다.
  @ 2030 KR/Busan
  32.3% = 32.3 % change co2_reduction
  20% 이상 = 20 % at-least renewable_share

벡스코는 전시면적 4만 6천㎡를 갖추고 연간 100여 건의 전시회를 연다. 문의 051-740-7300.
  @ KR/Busan
  4만 6천㎡ = 46000 m2 convention_space
  100여 건 = 100 {fair} more-than fairs
  ! 051-740-7300

대전 대덕연구개발특구에는 연구인력 3만 1천여 명과 입주기업 1,830개가 있다.
  @ KR/Daejeon
  3만 1천여 명 = 31000 {person} more-than researchers
  1,830개 = 1830 {company} companies

올해 서울시 예산은 35조 7,416억 원으로 지난해보다 12.5% 증가했다(제285회 정례회).
  @ KR/Seoul public_spending 2019
  published: 2019-01-15
  35조 7,416억 원 = 35741600000000 KRW
  12.5% = 12.5 % change
  ! 285

표 2. 광양항 화물 처리 실적 (단위: 천 톤)\n연도\t수입\t수출\t합계\n2016\t142,310\t61,205\t203,515\n2017\t148,920\t64,310\t213,230
  @ KR/Gwangyang port_cargo
  142,310 = 142310000 t 2016
  61,205 = 61205000 t 2016
  203,515 = 203515000 t 2016
  148,920 = 148920000 t 2017
  64,310 = 64310000 t 2017
  213,230 = 213230000 t 2017

2018년 우리나라 수출은 6,049억 달러, 수입은 5,352억 달러로 교역액은 1조 1,401억 달러였다.
  @ 2018 KR/South Korea
  6,049억 달러 = 604900000000 USD exports
  5,352억 달러 = 535200000000 USD imports
  1조 1,401억 달러 = 1140100000000 USD trade_total

서울의 초미세먼지(PM2.5) 연평균 농도는 2018년 23㎍/㎥로 낮아졌다.
  23㎍/㎥ = 23 ug/m3 2018 KR/Seoul pm25

창원시는 12개국 22개 도시와 자매·우호도시 결연을 맺었다.
  22개 도시 = 22 {city} KR/Changwon sister_cities
  ! 12

외국인 유학생은 14만 2천 명으로 전체 재적학생의 약 4분의 1은 아니지만 5%에 육박한다.
  14만 2천 명 = 142000 {person} intl_students
  ~ 4분의 1
  5% = 5 % share about

송도컨벤시아 2단계는 총사업비 1,542억 원을 들여 2018년 7월 문을 열었다.
  1,542억 원 = 154200000000 KRW KR/Incheon investment
  ! 2단계

부산의 면적은 770.04㎢, 인구밀도는 ㎢당 4,465명이다.
  @ KR/Busan
  770.04㎢ = 770.04 km2 area
  4,465명 = 4465 {person}/km2 density

2018년 서울의 가구 수는 383만 9,766가구로, 3가구 중 1가구가 1인 가구다.
  383만 9,766가구 = 3839766 {household} 2018 KR/Seoul households
  ~ 3가구
  ~ 1가구

대한민국의 기대수명은 2018년 기준 82.7년이다.
  82.7년 = 82.7 a 2018 KR/South Korea life_expectancy

부산 지역 서비스업 비중은 2017년 71.6%로 전국 평균보다 12.4%포인트 높다.
  71.6% = 71.6 % share 2017 KR/Busan services_share
  ~ 12.4%포인트

인천경제자유구역에는 2019년 6월 말 현재 외국인투자기업 92개사가 입주해 있다.
  92개사 = 92 {company} 2019-06-30 KR/Incheon foreign_companies

2018년 판교에는 1,309개 기업에 6만 3천여 명이 근무하고 매출액은 87조 5천억 원에 이른다.
  @ 2018 KR/Seongnam
  1,309개 기업 = 1309 {company} companies
  6만 3천여 명 = 63000 {person} more-than jobs
  87조 5천억 원 = 87500000000000 KRW

서울의 소매판매는 2019년 2분기에 전년 동기 대비 2.1% 감소했다.
  2.1% = -2.1 % change 2019-Q2 KR/Seoul retail_sales

세종시의 고용률은 62.9%로 전년보다 1.1%포인트 상승하였다.
  @ KR/Sejong employment_rate
  62.9% = 62.9 %
  1.1%포인트 = 1.1 {pp} change

서울 강남 오피스의 월 임대료는 2018년 4분기 ㎡당 2만 5,300원이었다.
  2만 5,300원 = 25300 KRW/m2 2018-Q4 KR/Seoul office_rent

서울 아파트 평균 매매가격은 3.3㎡당 2,500만 원을 넘어섰다.
  2,500만 원 = 25000000 KRW/[pyeong] more-than KR/Seoul housing_price
  ~ 3.3㎡

부산신항은 23개 선석을 운영 중이며 안벽 길이는 8,050m다.
  @ KR/Busan
  23개 선석 = 23 {berth} berths
  8,050m = 8050 m quay_length

2019년 인천항에는 크루즈 17척이 기항해 관광객 3만 8천 명이 찾았다.
  @ 2019 KR/Incheon
  17척 = 17 {call} ship_calls
  3만 8천 명 = 38000 {person} cruise_passengers

부산항은 주당 268개의 컨테이너 정기항로로 세계 500여 개 항만과 연결된다.
  268개 = 268 {service} KR/Busan liner_services
  ~ 500여 개

인천공항은 88개 항공사가 52개국 183개 도시에 취항하고 있으며 2018년 운항 횟수는 38만 7,499회다.
  @ KR/Incheon
  183개 도시 = 183 {route} intl_routes 2018
  38만 7,499회 = 387499 {flight} 2018 flights
  ! 88
  ! 52

대구도시철도의 총연장은 81.2km이고 하루 평균 이용객은 45만 9천 명이다.
  @ KR/Daegu
  81.2km = 81.2 km rail_length
  45만 9천 명 = 459000 {person} rail_passengers

2018년 서울에서는 국제회의 439건이 열려 세계 3위를 차지했다.
  @ 2018 KR/Seoul
  439건 = 439 {meeting} intl_meetings
  3위 = 3 {rank} city_rank

송도에는 녹색기후기금(GCF) 등 15개 국제기구가 자리 잡고 있다.
  15개 국제기구 = 15 {organisation} KR/Incheon intl_organisations

2018년 대전의 특허 출원은 2만 1,453건으로 집계되었으며 1.3배 늘었다.
  @ 2018 KR/Daejeon
  2만 1,453건 = 21453 {patent} patents
  1.3배 = 1.3 1 change

서울시민 1인당 공원면적은 16.3㎡, 1인당 하루 물 사용량은 286L이다.
  @ KR/Seoul
  16.3㎡ = 16.3 m2/{person} green_space
  286L = 286 L/({person}.d) water_use

부산의 생활폐기물 재활용률은 6할에 못 미치는 58.8%이며, 병상은 약 7만 개로 조사됐다(제2021-35호).
  @ KR/Busan
  58.8% = 58.8 % waste_recycled
  7만 개 = 70000 {bed} about hospital_beds
  ~ 6할
  ! 2021-35

경기도의 인구 증가율은 2018년 1.6%로 전국에서 세종시 다음으로 높았다.
  1.6% = 1.6 % 2018 KR/Gyeonggi population_growth

서울시의 2018년 시세 수입은 19조 624억 원으로 전년보다 1조 2천억 원 늘었다.
  @ 2018 KR/Seoul public_revenue
  19조 624억 원 = 19062400000000 KRW
  1조 2천억 원 = 1200000000000 KRW change

한국 경제는 2018년 2.7% 성장했다.
  2.7% = 2.7 % change 2018 KR/South Korea gdp_growth

울산의 제조업 생산액은 2017년 176조 원으로 전년 대비 6.4% 증가한 것으로 잠정 집계됐다.
  @ 2017 KR/Ulsan industrial_output
  176조 원 = 176000000000000 KRW
  6.4% = 6.4 % change

부산의 해양산업 매출은 40조 원에 육박하고 해양산업 종사자는 14만 5천 명에 이른다.
  @ KR/Busan
  40조 원 = 40000000000000 KRW about marine_economy
  14만 5천 명 = 145000 {person} jobs

2018년 외국인직접투자 신고액은 269억 달러로 사상 최대를 기록했다.
  269억 달러 = 26900000000 USD 2018 fdi_inflow

2019년 7월 소비자물가는 전년 동월 대비 0.6% 올랐다.
  0.6% = 0.6 % change 2019-07 inflation

법인세 최고세율은 2018년부터 22%에서 25%로 인상되었다.
  @ 2018 tax_rate
  ~ 22%
  25% = 25 %

서울 근로자의 월평균 임금은 370만 원에서 380만 원 사이로 조사됐다.
  370만 원에서 380만 원 = 3700000..3800000 KRW/mo KR/Seoul average_wage

평택·당진항 배후의 자유무역지역 면적은 142만㎡(약 43만 평)이다.
  @ KR/Pyeongtaek bonded_area
  142만㎡ = 1420000 m2
  43만 평 = 430000 [pyeong] about

2019년 1~6월 김해공항 이용객은 883만 명으로 국제선이 56.5%를 차지했다.
  @ 2019-H1 KR/Busan
  883만 명 = 8830000 {person} air_passengers
  56.5% = 56.5 % share

제주특별자치도는 2030년까지 풍력 발전 용량을 2,345MW로 확대한다.
  2,345MW = 2345 MW 2030 KR/Jeju wind_capacity

외국인 관광객의 서울 숙박일수는 평균 5.1일, 호텔 객실은 5만 3,454실이다.
  ~ 5.1일
  5만 3,454실 = 53454 {room} KR/Seoul hotel_rooms

구분\t2017년\t2018년\n인구(천 명)\t3,471\t3,441\n사업체(개)\t281,890\t285,004
  title: 부산광역시 통계
  @ KR/Busan
  3,471 = 3471000 {person} 2017 population
  3,441 = 3441000 {person} 2018 population
  281,890 = 281890 {company} 2017 companies
  285,004 = 285004 {company} 2018 companies

우리나라 R&D 투자는 2017년 78조 7,892억 원이며 GDP 대비 연구개발비 비중은 4.55%로 세계 1위 수준이다.
  @ 2017 KR/South Korea
  78조 7,892억 원 = 78789200000000 KRW rd_spending
  4.55% = 4.55 % rd_intensity
  1위 = 1 {rank} city_rank

성남시에는 벤처기업 1,600여 개가 있고 2018년 벤처투자 유치액은 5,200억 원을 넘었다.
  @ KR/Seongnam
  1,600여 개 = 1600 {company} more-than startups
  5,200억 원 = 520000000000 KRW more-than 2018 venture_capital

서울에 주재하는 외국 공관은 113개이고 자매도시는 23곳이다.
  @ KR/Seoul
  113개 = 113 {mission} consulates
  23곳 = 23 {city} sister_cities

2018년 우리나라 온실가스 총배출량은 7억 2,760만 톤CO2eq로 전년보다 2.5% 늘었다.
  @ 2018 KR/South Korea co2_emissions
  7억 2,760만 톤 = 727600000 t
  2.5% = 2.5 % change

초고속인터넷 보급률은 99.5%, 인터넷 이용자 수는 4,600만 명을 웃돈다.
  99.5% = 99.5 % broadband
  4,600만 명 = 46000000 {person} more-than

2016년 말 울산시 등록외국인은 2만 4천 명이다.
  2만 4천 명 = 24000 {person} 2016-12-31 KR/Ulsan foreign_residents

제3차 회의가 10월 4일 열렸고, 5호선·9호선 연장과 KTX 2편성, 3층 회의실, 법 제12조가 논의됐다.
  ! 제3차
  ! 10월 4일
  ! 5호선
  ! 9호선
  ! 3층
  ! 제12조
`);
