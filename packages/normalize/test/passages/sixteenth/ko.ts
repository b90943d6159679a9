import { readPassages } from '../read-passages';
export const ko = readPassages(String.raw`
2023년 부산을 찾은 외국인 관광객은 182만 명인 반면 인천은 100만 명에 그쳤다.
  @ 2023 tourist_arrivals
  182만 명 = 1820000 {person} KR/Busan
  100만 명 = 1000000 {person} KR/Incheon

인천항의 컨테이너 물동량은 2020년 327만 TEU, 2021년 335만 TEU, 2022년 319만 TEU로 집계됐다.
  @ KR/Incheon port_containers
  327만 TEU = 3270000 {TEU} 2020
  335만 TEU = 3350000 {TEU} 2021
  319만 TEU = 3190000 {TEU} 2022

대전의 인구는 2018년 149만 명에서 2022년 144만 6천 명으로 감소했다.
  @ KR/Daejeon population
  149만 명 = 1490000 {person} 2018
  144만 6천 명 = 1446000 {person} 2022

2022년 울산의 수출액은 전년보다 21.3% 늘어난 902억 달러, 수입액은 38.5% 늘어난 571억 달러였다.
  @ 2022 KR/Ulsan
  21.3% = 21.3 % change exports
  902억 달러 = 90200000000 USD exports
  38.5% = 38.5 % change imports
  571억 달러 = 57100000000 USD imports

2022년 서울의 실업률은 3.4%로 2021년의 4.8%보다 1.4%포인트 낮아졌고 취업자는 512만 명이었다.
  @ 2022 KR/Seoul
  3.4% = 3.4 % unemployment_rate
  4.8% = 4.8 % 2021 unemployment_rate
  1.4%포인트 = -1.4 {pp} change unemployment_rate
  512만 명 = 5120000 {person} jobs

김해국제공항 2023년 실적\n여객: 1,370만 명\n운항: 8만 4천 편\n화물: 11만 톤
  @ 2023 KR/Busan
  1,370만 명 = 13700000 {person} air_passengers
  8만 4천 편 = 84000 {flight} flights
  11만 톤 = 110000 t air_cargo

제주도는 2030년까지 재생에너지 비중을 현재 19%에서 70% 이상으로 높일 계획이다.
  @ KR/Jeju renewable_share
  19% = 19 % -period
  70% = 70 % at-least 2030

2022년 세계 컨테이너 항만 순위에서 상하이항이 4,730만 TEU로 1위를 지켰고 싱가포르항(3,729만 TEU)과 닝보항(3,335만 TEU)이 뒤를 이었다.
  @ 2022 port_containers
  4,730만 TEU = 47300000 {TEU} CN/Shanghai
  3,729만 TEU = 37290000 {TEU} SG/Singapore
  3,335만 TEU = 33350000 {TEU} CN/Ningbo
  ~ 1위
`);
