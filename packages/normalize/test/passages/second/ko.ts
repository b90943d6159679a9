import { readPassages } from '../read-passages';

export const ko = readPassages(String.raw`
김해국제공항의 2018년 이용객은 1,706만 명으로 전년보다 4.0% 늘었고, 운항 횟수는 11만 1,276회였다.
  @ 2018 KR/Busan
  1,706만 명 = 17060000 {person} air_passengers
  4.0% = 4.0 % change air_passengers
  11만 1,276회 = 111276 {flight} flights

여수광양항만공사는 2019년 광양항 컨테이너 물동량이 237만TEU로 1.2% 감소했으나 총물동량은 3억 1천만 톤을 넘어섰다고 밝혔다.
  @ 2019 KR/Gwangyang
  237만TEU = 2370000 {TEU} port_containers
  1.2% = -1.2 % change port_containers
  3억 1천만 톤 = 310000000 t more-than port_cargo

킨텍스에서 열린 2019 서울모터쇼에는 227개 업체가 참가했고 관람객 62만 8천여 명이 다녀갔다(고양시 킨텍스로 217-60, 제2전시장).
  @ 2019 KR/Goyang
  227개 업체 = 227 {company} exhibitors
  62만 8천여 명 = 628000 {person} fair_visitors more-than
  ! 217-60
  ! 제2전시장

2018년 제주를 찾은 관광객은 1,431만 명(내국인 1,308만 명, 외국인 122만 명)으로 3.0% 줄었다.
  @ 2018 KR/Jeju tourist_arrivals
  1,431만 명 = 14310000 {person}
  1,308만 명 = 13080000 {person}
  122만 명 = 1220000 {person}
  3.0% = -3.0 % change

한국과학기술원(KAIST, 대전 유성구 대학로 291)의 재학생은 2019년 4월 1일 기준 1만 504명이며 외국인 학생 비율은 8.2%이다.
  @ 2019-04-01 KR/Daejeon
  1만 504명 = 10504 {person} students
  8.2% = 8.2 % share -indicator
  ! 291

경기도의 2018년 특허출원은 6만 1천 건으로 전국의 29.6%에 달했고, 연구개발비는 43조 원에 육박했다.
  @ 2018 KR/Gyeonggi
  6만 1천 건 = 61000 {patent} patents
  29.6% = 29.6 % share -indicator
  43조 원 = 43000000000000 KRW rd_spending about

서울시는 2030년까지 온실가스 배출량을 2005년 대비 40% 줄이고, 2050년에는 탄소중립을 달성할 계획이다. 2017년 배출량은 4,669만 톤이었다.
  @ KR/Seoul
  40% = 40 % change 2030 co2_reduction
  4,669만 톤 = 46690000 t 2017 co2_emissions

서울 강남권 오피스 임대료는 2019년 3분기 3.3㎡당 9만 6천 원으로 전 분기 대비 1.1% 올랐고 공실률은 4.3%다.
  @ 2019-Q3 KR/Seoul
  9만 6천 원 = 96000 KRW/[pyeong] office_rent
  1.1% = 1.1 % change office_rent
  4.3% = 4.3 % -indicator

대구도시철도는 총연장 82.9km, 91개 역으로 2018년 하루 평균 45만 명을 수송했다. 문의 ☎ 053-640-2114.
  @ 2018 KR/Daegu
  82.9km = 82.9 km rail_length
  45만 명 = 450000 {person} rail_passengers
  ~ 91개
  ! 053-640-2114

부산시의 2020년도 예산안은 12조 5,906억 원 규모로 올해보다 7.9% 증가했으며 이 중 복지 예산이 41.2%를 차지한다.
  published: 2019-11-05
  @ 2020 KR/Busan
  12조 5,906억 원 = 12590600000000 KRW public_spending
  7.9% = 7.9 % change public_spending
  41.2% = 41.2 % share -indicator

세종시는 2018년 지역내총생산이 실질 기준 5.2% 성장해 전국 시도 가운데 2위를 기록했다(통계청 보도자료 12쪽).
  @ 2018 KR/Sejong
  5.2% = 5.2 % change gdp_growth
  2위 = 2 {rank} city_rank
  ! 12

인천항 크루즈 실적\n연도\t입항(척)\t여객(명)\n2017\t17\t29,906\n2018\t10\t22,150\n2019\t-\t7,000
  @ KR/Incheon
  17 #2 = 17 {call} 2017 ship_calls
  29,906 = 29906 {person} 2017 cruise_passengers
  10 = 10 {call} 2018 ship_calls
  22,150 = 22150 {person} 2018 cruise_passengers
  7,000 = 7000 {person} 2019 cruise_passengers

2019년 울산의 수출은 695억 달러로 전년 대비 1.1% 감소했다. 수입은 330억 달러에서 347억 달러로 늘었다.
  @ 2019 KR/Ulsan
  695억 달러 = 69500000000 USD exports
  1.1% = -1.1 % change exports
  330억 달러 = 33000000000 USD imports
  347억 달러 = 34700000000 USD imports

수원시 인구는 2018년 말 120만 1,166명이며, 등록외국인은 4만에서 5만 명 사이로 추정된다. 5G 기지국은 v1.2 규격이다.
  @ 2018-12-31 KR/Suwon
  120만 1,166명 = 1201166 {person} population
  4만에서 5만 명 = 40000..50000 {person} foreign_residents
  ! 5G
  ! v1.2

시민 10명 중 6명이 대중교통을 이용하는 광주광역시의 고용률은 2019년 10월 60.1%로 0.8%포인트 상승했고 청년 일자리 1만 2천 개를 새로 만들 예정이다.
  @ KR/Gwangju
  10명 중 6명 = 0.6 1 share 2019-10
  60.1% = 60.1 % 2019-10 employment_rate
  0.8%포인트 = 0.8 {pp} change 2019-10 employment_rate
  1만 2천 개 = 12000 {person} change 2019-10 jobs
`);
