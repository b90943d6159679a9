import { readPassages } from '../read-passages';

export const ko = readPassages(String.raw`
전주 한옥마을을 찾은 방문객은 2018년 1,053만 9천 명으로 집계돼 2년 연속 1천만 명을 돌파했다.
  @ 2018 KR/Jeonju tourist_arrivals
  1,053만 9천 명 = 10539000 {person}
  1천만 명 = 10000000 {person} more-than
  ~ 2년

청주국제공항의 2019년 이용객이 300만 명을 넘어서며 전년 대비 22.7% 늘었다. 활주로는 2,744m이다.
  @ 2019 KR/Cheongju
  300만 명 = 3000000 {person} more-than air_passengers
  22.7% = 22.7 % change air_passengers
  2,744m = 2744 m -indicator

포항시 2019년 본예산은 1조 8,098억 원이며, 지방채 200억 원을 줄여 채무 비율을 5%대로 낮췄다(조례 제1234호).
  @ 2019 KR/Pohang
  1조 8,098억 원 = 1809800000000 KRW public_spending
  200억 원 = -20000000000 KRW change -indicator
  ~ 5%
  ! 제1234호

창원시에는 2019년 6월 기준 외국인투자기업 82개사가 있으며, 이들의 누적 투자액은 22억 달러, 고용 인원은 1만 3,500명이다.
  @ 2019-06 KR/Changwon
  82개사 = 82 {company} foreign_companies
  22억 달러 = 2200000000 USD investment
  1만 3,500명 = 13500 {person} jobs

경기도의 65세 이상 인구는 2018년 말 155만 명으로 전체 인구의 11.9%이고, 1인 가구 비율은 25% 수준이다.
  @ 2018-12-31 KR/Gyeonggi
  155만 명 = 1550000 {person} population
  11.9% = 11.9 % share -indicator
  25% = 25 % share about -indicator
  ~ 65세

강원도 평창군의 풍력발전 설비용량은 98MW로, 2030년까지 재생에너지 비중을 20%로 높일 계획이다.
  @ KR/Pyeongchang
  98MW = 98 MW wind_capacity
  20% = 20 % 2030 renewable_share

제주국제컨벤션센터는 2018년 국제회의 41건을 개최해 참가자 2만 5천여 명을 유치했다. 전화 064-735-1000.
  @ 2018 KR/Jeju
  41건 = 41 {meeting} intl_meetings
  2만 5천여 명 = 25000 {person} more-than -indicator
  ! 064-735-1000

부산 주요 항만 지표(단위: 만 TEU, %)\n구분\t2018년\t2019년\t증감률\n수출입\t1,023\t1,036\t1.3\n환적\t1,143\t1,164\t1.8
  @ KR/Busan port_containers
  1,023 = 10230000 {TEU} 2018
  1,036 = 10360000 {TEU} 2019
  1.3 = 1.3 % change 2019
  1,143 = 11430000 {TEU} 2018
  1,164 = 11640000 {TEU} 2019
  1.8 = 1.8 % change 2019
`);
