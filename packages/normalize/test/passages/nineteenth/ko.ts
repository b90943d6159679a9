import { readPassages } from '../read-passages';
export const ko = readPassages(String.raw`
서울에 사는 외국인은 2023년 11월 기준 40만 6천 명으로 총인구 938만 명의 4.3%이며, 전년보다 2만 명(5.2%) 늘었다.
  @ 2023-11 KR/Seoul
  40만 6천 명 = 406000 {person} foreign_residents
  938만 명 = 9380000 {person} population
  4.3% = 4.3 % share foreign_born_share
  2만 명 = 20000 {person} change foreign_residents
  5.2% = 5.2 % change foreign_residents

대전시는 2024년도 국비 4조 2,596억 원을 확보했다. 이는 지난해보다 2,066억 원(5.1%) 늘어난 규모로, 카이스트 연구병원에 50억 원이 배정됐다.
  @ 2024 KR/Daejeon
  4조 2,596억 원 = 4259600000000 KRW public_revenue
  2,066억 원 = 206600000000 KRW change public_revenue
  5.1% = 5.1 % change public_revenue
  50억 원 = 5000000000 KRW public_spending

인천국제공항은 2023년 국제화물 274만 톤을 처리해 홍콩(433만 톤)과 상하이(344만 톤)에 이어 세계 3위를 기록했다.
  @ 2023 air_cargo
  274만 톤 = 2740000 t KR/Incheon
  433만 톤 = 4330000 t HK/Hong Kong
  344만 톤 = 3440000 t CN/Shanghai
  3위 = 3 {rank} KR/Incheon -indicator

지난달 경남의 실업률은 2.1%로 1년 전보다 0.4%포인트 하락했고 고용률(15세 이상)은 62.3%였다.
  @ 2024-05 KR/Gyeongnam
  2.1% = 2.1 % unemployment_rate
  0.4%포인트 = -0.4 {pp} change unemployment_rate
  62.3% = 62.3 % employment_rate
  published: 2024-06-12

코엑스(강남구 영동대로 513)는 연면적 46만㎡ 규모로, 전시장 면적은 3만 6,007㎡이며 연간 방문객은 약 300만 명이다.
  @ KR/Seoul
  46만㎡ = 460000 m2 area
  3만 6,007㎡ = 36007 m2 convention_space
  ~ 300만 명
  ! 513

경기도 성남시에 위치한 판교 제1·2테크노밸리의 입주기업은 1,803개사, 임직원은 7만 8,751명, 매출은 165조 원으로 집계됐다(2023년 기준).
  @ 2023 KR/Seongnam
  1,803개사 = 1803 {company} companies
  7만 8,751명 = 78751 {person} jobs
  165조 원 = 165000000000000 KRW

정부는 2030년까지 온실가스를 2018년 대비 40% 줄이고 재생에너지 발전 비중을 21.6% 이상으로 높이기로 했다(제10차 전력수급기본계획).
  @ 2030
  40% = 40 % change co2_reduction
  21.6% = 21.6 % at-least renewable_share
  ! 제10차

항만\t2022년(만 TEU)\t2023년(만 TEU)\t증감률(%)\n부산\t2,208\t2,315\t4.9\n광양\t187\t186\t-0.5
  @ port_containers
  2,208 = 22080000 {TEU} 2022 KR/Busan
  2,315 = 23150000 {TEU} 2023 KR/Busan
  4.9 = 4.9 % change 2023 KR/Busan
  187 = 1870000 {TEU} 2022 KR/Gwangyang
  186 = 1860000 {TEU} 2023 KR/Gwangyang
  0.5 = -0.5 % change 2023 KR/Gwangyang
`);
