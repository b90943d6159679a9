import { readPassages } from '../read-passages';

export const ko = readPassages(String.raw`
서울의 2018년 1인당 지역내총생산은 4,366만 원으로 전국 평균(3,682만 원)을 웃돌았다.
  @ 2018 gdp_per_capita
  4,366만 원 = 43660000 KRW/{person} KR/Seoul
  3,682만 원 = 36820000 KRW/{person} KR/South Korea

부산시는 2025년까지 친환경 버스 비율을 46%로 높이고 대기 중 초미세먼지 농도를 17㎍/㎥까지 낮출 방침이다. 민원전화 120.
  @ 2025 KR/Busan
  46% = 46 % -indicator
  17㎍/㎥ = 17 ug/m3 pm25
  ! 120

코엑스에서 열린 제15회 국제의료기기전에는 36개국 1,403개사가 참가해 참관객 8만 5천 명을 맞았다. 전시 면적은 4만㎡였다.
  @ KR/Seoul
  1,403개사 = 1403 {company} exhibitors
  8만 5천 명 = 85000 {person} fair_visitors
  4만㎡ = 40000 m2 convention_space
  ! 제15회
  ! 36개국

창원시의 2019년 11월 수출은 12억 9천만 달러, 수입은 4억 6천만 달러로 8억 3천만 달러의 흑자를 기록했다.
  @ 2019-11 KR/Changwon
  12억 9천만 달러 = 1290000000 USD exports
  4억 6천만 달러 = 460000000 USD imports
  8억 3천만 달러 = 830000000 USD -indicator

싱가포르는 2018년 한 해 외국인 방문객 1,850만 명을 유치했으며 이는 전년 대비 6.2% 증가한 수치다.
  @ 2018 SG/Singapore tourist_arrivals
  1,850만 명 = 18500000 {person}
  6.2% = 6.2 % change

연도\t지방세 수입(억 원)\t전년 대비(%)\n2017\t43,212\t5.1\n2018\t44,380\t2.7
  title: 인천광역시 재정 현황
  @ KR/Incheon public_revenue
  43,212 = 4321200000000 KRW 2017
  5.1 = 5.1 % change 2017
  44,380 = 4438000000000 KRW 2018
  2.7 = 2.7 % change 2018

광양항의 컨테이너 물동량은 2018년 240만 TEU에서 2019년 237만 TEU로 소폭 줄었다. 전체 화물은 3억 1천만 톤을 넘었다.
  @ KR/Gwangyang
  240만 TEU = 2400000 {TEU} 2018 port_containers
  237만 TEU = 2370000 {TEU} 2019 port_containers
  3억 1천만 톤 = 310000000 t more-than 2019 port_cargo

제주도에는 병상 4,700여 개가 있고 인구 1천 명당 의사는 2.4명이다. 평균 기온은 16.2도.
  @ KR/Jeju
  4,700여 개 = 4700 {bed} more-than hospital_beds
  ~ 1천 명
  ~ 2.4명
  ~ 16.2도
`);
