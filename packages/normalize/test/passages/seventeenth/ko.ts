import { readPassages } from '../read-passages';
export const ko = readPassages(String.raw`
관세청에 따르면 2023년 우리나라 수출은 전년 대비 7.5% 감소한 6,322억 달러, 수입은 12.1% 감소한 6,426억 달러로 무역수지는 103억 달러 적자를 기록했다.
  @ 2023 KR/South Korea
  7.5% = -7.5 % change exports
  6,322억 달러 = 632200000000 USD exports
  12.1% = -12.1 % change imports
  6,426억 달러 = 642600000000 USD imports
  ~ 103억 달러

2023년 말 현재 부산의 주민등록인구는 329만 3,362명으로 1년 전보다 0.7% 줄었으며, 65세 이상 인구 비중은 22.6%로 특·광역시 가운데 가장 높았다.
  @ 2023-12-31 KR/Busan
  329만 3,362명 = 3293362 {person} population
  0.7% = -0.7 % change population_growth
  22.6% = 22.6 % share

인천항만공사는 지난해 인천항에서 처리한 컨테이너가 346만 1천 TEU로 역대 최대였다고 15일 밝혔다. 신항이 226만 TEU, 남항이 70만 TEU를 각각 처리했다.
  @ 2023 KR/Incheon port_containers
  346만 1천 TEU = 3461000 {TEU}
  226만 TEU = 2260000 {TEU}
  70만 TEU = 700000 {TEU}
  published: 2024-01-15

대구시 2024년도 예산은 10조 5,865억 원으로 올해(10조 7,308억 원)보다 1.4% 줄었다.
  @ 2024 KR/Daegu public_spending
  10조 5,865억 원 = 10586500000000 KRW
  10조 7,308억 원 = 10730800000000 KRW 2023
  1.4% = -1.4 % change
  published: 2023-11-10

수원시 영통구의 광교테크노밸리에는 1,200여 개 기업이 입주해 있으며 종사자는 1만 3천 명이다. 2022년 이들 기업의 매출은 7조 원에 이른다.
  @ KR/Suwon
  1,200여 개 기업 = 1200 {company} more-than companies
  1만 3천 명 = 13000 {person} jobs
  7조 원 = 7000000000000 KRW 2022

서울 지하철 1~8호선의 2023년 하루 평균 수송 인원은 656만 4천 명으로 코로나19 이전인 2019년(727만 1천 명)의 90.3% 수준까지 회복됐다.
  @ 2023 KR/Seoul rail_passengers
  656만 4천 명 = 6564000 {person}
  727만 1천 명 = 7271000 {person} 2019
  90.3% = 90.3 % share
  ! 1~8

경기도 내 외국인 주민은 75만 1,507명(2022년 11월 1일 기준)으로 전체 도민의 5.5%에 해당하며, 안산시(10만 1,850명), 화성시(6만 6,955명), 시흥시(6만 8,482명) 순으로 많다.
  @ 2022-11-01 KR/Gyeonggi foreign_residents
  75만 1,507명 = 751507 {person}
  5.5% = 5.5 % share foreign_born_share
  10만 1,850명 = 101850 {person} KR/Ansan
  6만 6,955명 = 66955 {person} KR/Hwaseong
  6만 8,482명 = 68482 {person} KR/Siheung

구분\t2021년\t2022년\n특허출원(건)\t237,998\t237,633\n연구개발비(조 원)\t102.1\t112.6
  237,998 = 237998 {patent} 2021 patents
  237,633 = 237633 {patent} 2022 patents
  102.1 = 102100000000000 KRW 2021 rd_spending
  112.6 = 112600000000000 KRW 2022 rd_spending
`);
