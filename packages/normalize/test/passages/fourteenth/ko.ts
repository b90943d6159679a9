import { readPassages } from '../read-passages';
export const ko = readPassages(`
인천항만공사는 2023년 1~9월 누계 컨테이너 물동량이 전년 동기 대비 7.5% 늘어난 255만 3천 TEU를 기록했다고 밝혔다.
  @ 2023-01-01/2023-09-30 KR/Incheon port_containers
  7.5% = 7.5 % change
  255만 3천 TEU = 2553000 {TEU}

2022년 기준 서울, 부산, 대구의 주민등록인구는 각각 942만 8천 명, 331만 8천 명, 236만 3천 명이다.
  @ 2022 population
  942만 8천 명 = 9428000 {person} KR/Seoul
  331만 8천 명 = 3318000 {person} KR/Busan
  236만 3천 명 = 2363000 {person} KR/Daegu

인천국제공항의 2023년 국제선 여객은 5,576만 명으로 2019년의 78.9% 수준까지 회복했으며, 국제화물은 274만 톤을 처리했다.
  @ 2023 KR/Incheon
  5,576만 명 = 55760000 {person} air_passengers
  78.9% = 78.9 % share air_passengers
  274만 톤 = 2740000 t air_cargo

올해 3분기 부산의 실업률은 2.8%로 전년 동기보다 0.4%p 하락했고 고용률은 57.9%였다.
  published: 2022-11-16
  @ 2022-Q3 KR/Busan
  2.8% = 2.8 % unemployment_rate
  0.4%p = -0.4 {pp} change unemployment_rate
  57.9% = 57.9 % employment_rate

벡스코에서 열린 지스타 2022에는 43개국 987개사가 참가해 2,947부스를 차렸고 관람객은 18만 4천여 명으로 집계됐다. 문의 051-740-7300.
  @ 2022 KR/Busan
  ~ 43개국
  987개사 = 987 {company} exhibitors
  ~ 2,947부스
  18만 4천여 명 = 184000 {person} more-than fair_visitors
  ! 051-740-7300

국내총생산 대비 연구개발비 비중은 2021년 4.93%로 이스라엘(5.56%)에 이어 세계 2위였다.
  @ 2021 rd_intensity
  4.93% = 4.93 % -place
  5.56% = 5.56 % IL/Israel
  ~ 2위

서울시는 2050년까지 온실가스를 2005년 대비 100% 감축하고, 2026년까지 전기차 40만 대를 보급하기로 했다. 이를 위해 5년간 10조 9천억 원을 투입한다.
  @ KR/Seoul
  100% = 100 % change co2_reduction 2050
  ~ 40만 대
  10조 9천억 원 = 10900000000000 KRW -period public_spending

경기도 판교테크노밸리 입주기업은 1,642개사, 매출액은 2021년 기준 120조 8천억 원이며 임직원 수는 7만 3,443명에 달한다.
  @ 2021 KR/Seongnam
  ~ 120조 8천억 원
  1,642개사 = 1642 {company} companies -period
  7만 3,443명 = 73443 {person} jobs
`);
