import { readPassages } from '../read-passages';

export const ko = readPassages(String.raw`
한국은행 부산본부는 지난해 4분기 부산 지역 제조업 생산이 전년 동기 대비 2.4% 줄었다고 밝혔다. 소비자물가 상승률은 0.3%였다.
  published: 2020-02-11
  @ 2019-Q4 KR/Busan
  2.4% = -2.4 % change industrial_output
  0.3% = 0.3 % change inflation

세종시 인구는 2019년 12월 말 현재 34만 6,275명이고 세대수는 13만 5,408세대다. 평균 연령 36.9세. 세종특별자치시 한누리대로 2130, 정부세종청사 6-3동.
  @ 2019-12-31 KR/Sejong
  34만 6,275명 = 346275 {person} population
  13만 5,408세대 = 135408 {household} households
  ! 2130
  ! 6-3

경기도 수원시에는 대학 7곳이 있으며 재학생은 6만 3천여 명, 외국인 유학생은 2천 명을 웃돈다.
  @ KR/Suwon
  7곳 = 7 {institution} universities
  6만 3천여 명 = 63000 {person} more-than students
  2천 명 = 2000 {person} more-than intl_students

구분\t2018년 상반기\t2019년 상반기\n외국인직접투자(백만 달러)\t1,240\t980\n신규 외투기업(개)\t62\t71
  title: 인천경제자유구역 투자유치 현황
  @ KR/Incheon
  1,240 = 1240000000 USD 2018-H1 fdi_inflow
  980 = 980000000 USD 2019-H1 fdi_inflow
  62 = 62 {company} 2018-H1 foreign_companies
  71 = 71 {company} 2019-H1 foreign_companies

제주특별자치도의 2018년 관광 조수입은 6조 5천억 원으로 추산되며 내국인 1인당 지출은 52만 9천 원이다. 태양광·풍력 등 재생에너지 발전 비중은 13.4%까지 높아졌다.
  @ 2018 KR/Jeju
  6조 5천억 원 = 6500000000000 KRW tourism_revenue
  52만 9천 원 = 529000 KRW/{person} -indicator
  13.4% = 13.4 % renewable_share

함부르크항은 2019년 상반기에 469만 TEU를 처리해 로테르담(750만 TEU), 앤트워프에 이어 유럽 3위를 지켰다.
  @ 2019-H1
  469만 TEU = 4690000 {TEU} DE/Hamburg port_containers
  750만 TEU = 7500000 {TEU} NL/Rotterdam port_containers
  3위 = 3 {rank} DE/Hamburg -indicator

광주 김대중컨벤션센터 전시장은 1만 2,027㎡ 규모다. 작년 이곳에서 열린 전시회는 43건, 국제회의는 29건이었다. 대표번호 062-611-2000, 2층 201호.
  published: 2019-03-04
  @ KR/Gwangju
  1만 2,027㎡ = 12027 m2 convention_space
  43건 = 43 {fair} 2018 fairs
  29건 = 29 {meeting} 2018 intl_meetings
  ! 062-611-2000
  ! 201호
`);
